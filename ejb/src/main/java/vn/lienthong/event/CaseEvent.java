package vn.lienthong.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;

/**
 * Something that happened to a case file, for other systems. The database writes it with the line of the history, when
 * the transaction ends; {@link NumberingEvents} gives it its place.
 */
@Entity
@Table(name = "case_event")
class CaseEvent {

    @Id
    private UUID id;

    private Long seq;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private TimelineEvent event;

    private Instant at;

    private String state;

    protected CaseEvent() {}
}
