package vn.lienthong.web.reorganization;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.lienthong.reorganization.ReorganizationWorker;

/** Soon after the server has started, reorganisations go on where they stood; not while it starts. */
@WebListener
public class ReorganizationBegins implements ServletContextListener {

    private static final int SOON = 12;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    ReorganizationWorker worker;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        threads.schedule(worker::begin, SOON, SECONDS);
    }
}
