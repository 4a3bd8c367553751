package vn.lienthong.web.webhook;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.lienthong.outbox.OutboxWorker;
import vn.lienthong.web.frame.Home;
import vn.lienthong.webhook.PreparingWebhooks;

/** Soon after the server has started, other systems begin to be told of events. Not while it starts, as with mail. */
@WebListener
public class WebhooksBegin implements ServletContextListener {

    private static final int SOON = 12;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    PreparingWebhooks preparing;

    @Inject
    OutboxWorker worker;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        threads.schedule(() -> worker.deliverThrough(preparing.medium(Home.address())), SOON, SECONDS);
    }
}
