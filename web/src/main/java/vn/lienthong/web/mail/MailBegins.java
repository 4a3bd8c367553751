package vn.lienthong.web.mail;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.lienthong.mail.MailServer;
import vn.lienthong.mail.PreparingMail;
import vn.lienthong.outbox.OutboxWorker;
import vn.lienthong.web.frame.Home;

/**
 * Soon after the server has started, mail begins to go out, in the words of the pages. Not while it starts: a call to the
 * application would wait there for beans that may be waiting for this very thread.
 */
@WebListener
public class MailBegins implements ServletContextListener {

    private static final int SOON = 10;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    PreparingMail preparing;

    @Inject
    OutboxWorker worker;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (MailServer.fromEnvironment().isPresent()) {
            threads.schedule(this::begin, SOON, SECONDS);
        }
    }

    private void begin() {
        preparing.medium(new MailWriter(Home.address())).ifPresent(worker::deliverThrough);
    }
}
