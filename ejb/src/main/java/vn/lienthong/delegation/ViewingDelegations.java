package vn.lienthong.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.casefile.ModelStep;
import vn.lienthong.casefile.Processes;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.MutualSubstitutes;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Seat;
import vn.lienthong.rule.NotFound;

/** A person looks at who works for whom, and at what they could hand over. */
@Stateless
public class ViewingDelegations {

    @Inject
    Delegations delegations;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    CaseFiles caseFiles;

    @Inject
    DecisionFiles files;

    @Inject
    DelegationPolicy policy;

    @Inject
    Processes processes;

    @Inject
    AuditTrail audit;

    @Inject
    SigningRules signing;

    @Inject
    Clock clock;

    /** What the person's own posts gave and took, the newest first. */
    public List<DelegationRow> own(Actor by) {
        return rows(ownPosts(by), by);
    }

    /** The same of any posts, as far as the person may see it. */
    public List<DelegationRow> of(Collection<UUID> postIds, Actor by) {
        return rows(List.copyOf(postIds), by);
    }

    /** Where the person is stood in for by somebody for whom they stand in on the same days. */
    public List<MutualSubstitutes> mutual(Actor by) {
        return delegations.mutual(ownPosts(by), today());
    }

    /** The same of the holder of a post, for whoever may hand over its work. */
    public List<MutualSubstitutes> mutual(UUID postId, Actor by) {
        return mayHandOver(postId, by) ? delegations.mutual(List.of(postId), today()) : List.of();
    }

    /** @throws NotFound when there is none with a file that the person may see */
    public FileContent decision(UUID id, Actor by) {
        var delegation = delegations.get(id);
        if (!policy.maySee(delegation, by)) {
            audit.denied(by, Delegation.class.getSimpleName(), id);
            throw new NotFound(Delegation.class, id);
        }
        return files.get(id).open();
    }

    /** Whether the person may hand over the work of the post. */
    public boolean mayHandOver(UUID postId, Actor by) {
        return policy.mayHandOver(posts.get(postId), by);
    }

    /** The posts that could do the work of the post, with who holds them today. */
    public List<CandidatePost> candidates(UUID postId, Actor by) {
        var post = posts.get(postId);
        policy.requireToHandOver(post, by);
        var near = posts.near(post);
        var holders = officials.holdersOf(near.stream().map(Post::id).toList(), today());
        return near.stream()
                .filter(each -> holders.containsKey(each.id()))
                .map(each -> CandidatePost.of(each, holders.get(each.id()).fullName()))
                .toList();
    }

    /** Those of them who could do all the work of the post while its holder is away; nobody for a head without a deputy. */
    public List<CandidatePost> substitutes(UUID postId, Actor by) {
        var post = posts.get(postId);
        return candidates(postId, by).stream()
                .filter(each -> signing.fitsAbsence(post, posts.get(each.postId())))
                .filter(each -> !by.owns(postId) || !by.owns(each.postId()))
                .toList();
    }

    /** The steps that may fall to the post, in all models. */
    public List<ModelStep> steps(UUID postId, Actor by) {
        var post = posts.get(postId);
        policy.requireToHandOver(post, by);
        return processes.stepsOfPeople().stream()
                .filter(step -> fits(step, post.kind()))
                .toList();
    }

    private static boolean fits(ModelStep step, PostKind kind) {
        var performer = step.performer().replaceAll("@.*", "");
        return performer.equals(kind.name())
                || "ADDRESSEE".equals(performer)
                || kind != PostKind.HEAD && ("HANDLER".equals(performer) || "AUTHOR".equals(performer));
    }

    private static List<UUID> ownPosts(Actor by) {
        return by.seats().stream().filter(Seat::isOwn).map(Seat::postId).toList();
    }

    private List<DelegationRow> rows(List<UUID> postIds, Actor by) {
        var found = postIds.isEmpty() ? List.<Delegation>of() : delegations.touching(postIds);
        var names = files.names(found.stream().map(Delegation::id).toList());
        var principals =
                officials.holdersOf(found.stream().map(each -> each.post().id()).toList(), today());
        return found.stream()
                .filter(each -> policy.maySee(each, by))
                .map(each -> DelegationRow.of(
                        each,
                        DelegationState.of(each, today()),
                        Optional.ofNullable(principals.get(each.post().id()))
                                .map(Official::fullName)
                                .orElse(""),
                        each.scope()
                                .matter()
                                .map(caseFiles::get)
                                .map(CaseFile::title)
                                .orElse(""),
                        names.getOrDefault(each.id(), ""),
                        policy.mayHandOver(each.post(), by)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
