package vn.lienthong.directive;

import static vn.lienthong.casefile.ParticipantRole.FOLLOWER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;

/** Whoever has a part in the work may read the document. */
@Dependent
public class Readers {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Posts posts;

    public void let(UUID directiveId, List<Assignment> cut) {
        var file = caseFiles.get(directiveId);
        var units = cut.stream()
                .map(Assignment::details)
                .flatMap(Readers::unitsOf)
                .distinct()
                .toList();
        posts.headsOf(units)
                .forEach((Post head) -> file.involve(FOLLOWER, head.unit().id(), head.id()));
    }

    private static Stream<UUID> unitsOf(AssignmentDetails details) {
        return Stream.of(details.leadUnitId().stream(), details.coordinators().stream(), details.recipients().stream())
                .flatMap(units -> units);
    }
}
