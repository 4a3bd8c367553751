package vn.lienthong.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.lienthong.mail.PreparingMail;
import vn.lienthong.outbox.OutboxWorker;
import vn.lienthong.web.frame.Home;

/** When the server starts, mail begins to go out, in the words of the pages. */
@WebListener
public class MailBegins implements ServletContextListener {

    @Inject
    PreparingMail preparing;

    @Inject
    OutboxWorker worker;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        preparing.medium(new MailWriter(Home.address())).ifPresent(worker::deliverThrough);
    }
}
