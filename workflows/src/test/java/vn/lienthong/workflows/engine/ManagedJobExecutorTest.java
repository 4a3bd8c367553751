package vn.lienthong.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ManagedJobExecutorTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Jobs jobs = new Jobs(managed(threads));

    @AfterEach
    void endThreads() {
        jobs.mayEnd.release(100);
        threads.shutdownNow();
    }

    @Test
    void itTakesThreeAtOnceAndHandsTheRestBack() {
        for (var i = 0; i < 5; i++) {
            jobs.executeJobs(List.of("job " + i), null);
        }
        assertThat(jobs.rejected).containsExactly("job 3", "job 4");
        jobs.mayEnd.release(3);
        jobs.stopExecutingJobs();
        jobs.executeJobs(List.of("job 5"), null);
        assertThat(jobs.rejected).hasSize(2);
    }

    @Test
    void itStopsOnlyWhenTheLastRunningJobHasEnded() {
        jobs.executeJobs(List.of("job"), null);
        threads.execute(() -> jobs.mayEnd.release());
        jobs.stopExecutingJobs();
        assertThat(jobs.ended).hasValue(1);
    }

    @Test
    void whatTheServerHasNoThreadForIsHandedBack() {
        threads.shutdown();
        jobs.executeJobs(List.of("job"), null);
        assertThat(jobs.rejected).containsExactly("job");
    }

    private static ManagedExecutorService managed(ExecutorService threads) {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                ManagedExecutorService.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    threads.execute((Runnable) arguments[0]);
                    return null;
                });
    }

    /** Jobs that end when the test lets them. */
    private static class Jobs extends ManagedJobExecutor {

        private final Semaphore mayEnd = new Semaphore(0);
        private final AtomicInteger ended = new AtomicInteger();
        private final LinkedBlockingQueue<String> rejected = new LinkedBlockingQueue<>();

        Jobs(ManagedExecutorService threads) {
            super(threads, "test");
            setRejectedJobsHandler(this::reject);
        }

        private void reject(List<String> ids, ProcessEngineImpl engine, JobExecutor executor) {
            rejected.addAll(ids);
        }

        @Override
        public Runnable getExecuteJobsRunnable(List<String> ids, ProcessEngineImpl engine) {
            return () -> {
                mayEnd.acquireUninterruptibly();
                ended.incrementAndGet();
            };
        }
    }
}
