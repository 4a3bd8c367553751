package vn.lienthong.workflows.engine;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedExecutors;
import jakarta.enterprise.concurrent.ManagedTask;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;

/**
 * Runs timers and fan-outs on the server's managed threads. It locks no more jobs than it can run at once, so that a wave
 * of timers cannot outlive its locks in a queue, and it stops only when the last running job has ended.
 */
class ManagedJobExecutor extends JobExecutor {

    private static final int JOBS_AT_ONCE = 3;
    private static final int LOCK_SECONDS = 60;
    private static final int STOP_SECONDS = 20;

    private final ManagedExecutorService threads;
    private final Semaphore free = new Semaphore(JOBS_AT_ONCE);
    private CountDownLatch acquisitionEnded = new CountDownLatch(0);

    /** @param node owns the locks, so that its next life can tell which are left from this one */
    ManagedJobExecutor(ManagedExecutorService threads, String node) {
        this.threads = threads;
        setLockOwner(node);
        setLockTimeInMillis((int) SECONDS.toMillis(LOCK_SECONDS));
        setMaxJobsPerAcquisition(JOBS_AT_ONCE);
        setMaxWait(SECONDS.toMillis(LOCK_SECONDS) / 4);
        setBackoffTimeInMillis(25);
        setMaxBackoff(400);
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    protected void startExecutingJobs() {
        acquisitionEnded = new CountDownLatch(1);
        threads.execute(ManagedExecutors.managedTask(
                this::acquireJobs, Map.of(ManagedTask.LONGRUNNING_HINT, Boolean.TRUE.toString()), null));
    }

    private void acquireJobs() {
        try {
            acquireJobsRunnable.run();
        } finally {
            acquisitionEnded.countDown();
        }
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        if (!free.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
            return;
        }
        try {
            threads.execute(() -> runAndRelease(getExecuteJobsRunnable(jobs, engine)));
        } catch (RejectedExecutionException e) {
            free.release();
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }

    private void runAndRelease(Runnable jobs) {
        try {
            jobs.run();
        } finally {
            free.release();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        try {
            acquisitionEnded.await(STOP_SECONDS, SECONDS);
            if (free.tryAcquire(JOBS_AT_ONCE, SECONDS.toMillis(STOP_SECONDS), MILLISECONDS)) {
                free.release(JOBS_AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
