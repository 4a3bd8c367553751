package vn.lienthong.workflows.engine;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import vn.lienthong.tryout.WaitingJobs;

/** The jobs of the processes of one case file, as the engine keeps them; what has no due date is due at once. */
@ApplicationScoped
class EngineWaitingJobs implements WaitingJobs {

    @Inject
    Engine engine;

    @Override
    public Optional<Instant> next(UUID caseFileId) {
        return first(caseFileId).map(EngineWaitingJobs::due);
    }

    @Override
    public void carryOutNext(UUID caseFileId) {
        first(caseFileId)
                .ifPresent(job -> EngineFailure.translated(
                        () -> engine.running().getManagementService().executeJob(job.getId())));
    }

    private Optional<Job> first(UUID caseFileId) {
        return jobs(caseFileId).min(comparing(EngineWaitingJobs::due));
    }

    private Stream<Job> jobs(UUID caseFileId) {
        var jobs = engine.running().getManagementService();
        return engine
                .running()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .list()
                .stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).active().list().stream());
    }

    private static Instant due(Job job) {
        return job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    }
}
