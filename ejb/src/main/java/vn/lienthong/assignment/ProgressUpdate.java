package vn.lienthong.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far the work was on a day, and what stood in its way. Its files hang on the line of the history it belongs to. */
@Entity
@Table(name = "progress_update")
class ProgressUpdate {

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "entry_id")
    private UUID entryId;

    private Instant at;
    private int percent;
    private String text;
    private String obstacle;

    protected ProgressUpdate() {}

    ProgressUpdate(UUID entryId, ReportProgress report, Instant at) {
        this.id = UUID.randomUUID();
        this.assignmentId = report.assignmentId();
        this.entryId = entryId;
        this.at = at;
        this.percent = report.percent();
        this.text = report.text().strip();
        this.obstacle = report.obstacle().strip();
    }
}
