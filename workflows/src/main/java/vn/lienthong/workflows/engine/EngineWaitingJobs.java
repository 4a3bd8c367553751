package vn.lienthong.workflows.engine;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import vn.lienthong.tryout.WaitingJob;
import vn.lienthong.tryout.WaitingJobs;

/** The jobs of the processes of some case files, as the engine keeps them; what has no due date is due at once. */
@ApplicationScoped
class EngineWaitingJobs implements WaitingJobs {

    @Inject
    Engine engine;

    @Override
    public Optional<WaitingJob> next(Collection<UUID> caseFileIds) {
        return caseFileIds.stream().flatMap(this::jobs).min(comparing(WaitingJob::due));
    }

    @Override
    public void carryOut(WaitingJob job) {
        EngineFailure.translated(() -> engine.running().getManagementService().executeJob(job.ref()));
    }

    private Stream<WaitingJob> jobs(UUID caseFileId) {
        var jobs = engine.running().getManagementService();
        return engine
                .running()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .list()
                .stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).active().list().stream())
                .map(EngineWaitingJobs::waiting);
    }

    private static WaitingJob waiting(Job job) {
        var due = job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
        return new WaitingJob(job.getId(), due);
    }
}
