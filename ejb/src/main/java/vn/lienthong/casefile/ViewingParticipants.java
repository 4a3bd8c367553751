package vn.lienthong.casefile;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person looks at which units take part in a case file, and what happened in it. */
@Stateless
public class ViewingParticipants {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    /** @throws NotFound when there is none that the person may see */
    public List<Participant> of(UUID caseFileId, Actor by) {
        visibility.require(CaseFile.class, caseFileId, by);
        return caseFiles.get(caseFileId).participations().stream()
                .map(this::participant)
                .sorted(comparing(Participant::role).thenComparing(Participant::unitCode))
                .toList();
    }

    /**
     * Newest first.
     *
     * @throws NotFound when there is none that the person may see
     */
    public List<TimelineRow> history(UUID caseFileId, Actor by) {
        visibility.require(CaseFile.class, caseFileId, by);
        return timeline.of(caseFileId);
    }

    private Participant participant(Participation part) {
        var unit = units.get(part.unitId());
        return new Participant(part.role(), unit.code(), unit.name(), part.postId());
    }

    /** A unit that takes part, and the post that acts for it. */
    public record Participant(ParticipantRole role, String unitCode, String unit, UUID postId) {}
}
