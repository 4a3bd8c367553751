package vn.lienthong.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.organization.ImportDone;

/** Notes every import, so that units and people do not change without a trace. */
@Dependent
class ImportNotes {

    @Inject
    AuditTrail trail;

    void note(@Observes ImportDone done) {
        var report = done.report();
        trail.record(
                done.by(),
                done.subject(),
                null,
                "created %d, updated %d, unchanged %d"
                        .formatted(report.created(), report.updated(), report.unchanged()));
    }
}
