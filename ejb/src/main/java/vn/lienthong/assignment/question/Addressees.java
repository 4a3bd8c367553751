package vn.lienthong.assignment.question;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Concerned;
import vn.lienthong.assignment.PostView;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;

/** The posts that take part in an assignment and may ask each other; who only watches neither asks nor is asked. */
@Dependent
class Addressees {

    /** By role: who gave the work, who chases it, who leads it, who coordinates. */
    List<Addressee> in(CaseFile file, Concerned concerned) {
        var parts = new LinkedHashMap<UUID, Participation>();
        file.participations().stream()
                .filter(part -> part.role() != ParticipantRole.FOLLOWER)
                .sorted(comparing(Participation::role))
                .flatMap(part -> withTheHead(part, concerned))
                .forEach(part -> parts.putIfAbsent(part.postId(), part));
        return parts.values().stream()
                .map(part -> addressee(part, concerned.view(part.postId())))
                .toList();
    }

    /** The officer handles it, but the head of the lead unit answers for it as well. */
    private static Stream<Participation> withTheHead(Participation part, Concerned concerned) {
        var head = part.role() == ParticipantRole.LEAD ? concerned.headOf(part.unitId()) : Optional.<Post>empty();
        return Stream.concat(
                head.stream().map(post -> new Participation(part.role(), part.unitId(), post.id())), Stream.of(part));
    }

    private static Addressee addressee(Participation part, PostView post) {
        return new Addressee(post.postId(), part.unitId(), part.role(), post.title(), post.unitName(), post.holder());
    }

    /** The post from which the person asks, best one of their own; empty for who does not take part. */
    Optional<Addressee> asker(List<Addressee> all, CaseFile file, Actor by) {
        return all.stream()
                .filter(each -> by.holds(each.postId(), file.matterId()))
                .min(comparing(each -> !by.owns(each.postId())));
    }

    /** Nobody asks themselves. */
    List<Addressee> possible(List<Addressee> all, CaseFile file, Actor by) {
        return all.stream()
                .filter(each -> !by.holds(each.postId(), file.matterId()))
                .toList();
    }
}
