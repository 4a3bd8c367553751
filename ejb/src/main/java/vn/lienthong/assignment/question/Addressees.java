package vn.lienthong.assignment.question;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;

/** The posts that take part in an assignment and may ask each other; who only watches neither asks nor is asked. */
@Dependent
class Addressees {

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** By role: who gave the work, who chases it, who leads it, who coordinates. */
    List<Addressee> in(CaseFile file) {
        var parts = new LinkedHashMap<UUID, Participation>();
        file.participations().stream()
                .filter(part -> part.role() != ParticipantRole.FOLLOWER)
                .sorted(comparing(Participation::role))
                .flatMap(this::withTheHead)
                .forEach(part -> parts.putIfAbsent(part.postId(), part));
        var holders = officials.holdersOf(parts.keySet(), LocalDate.now(clock));
        return parts.values().stream().map(part -> addressee(part, holders)).toList();
    }

    /** The officer handles it, but the head of the lead unit answers for it as well. */
    private Stream<Participation> withTheHead(Participation part) {
        var head = part.role() == ParticipantRole.LEAD
                ? posts.ofKind(part.unitId(), PostKind.HEAD)
                : Optional.<Post>empty();
        return Stream.concat(
                head.stream().map(post -> new Participation(part.role(), part.unitId(), post.id())), Stream.of(part));
    }

    private Addressee addressee(Participation part, Map<UUID, Official> holders) {
        var post = posts.get(part.postId());
        var holder = Optional.ofNullable(holders.get(post.id()))
                .map(Official::fullName)
                .orElse("");
        return new Addressee(
                post.id(),
                part.unitId(),
                part.role(),
                post.bothTitles(),
                post.unit().bothNames(),
                holder);
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
