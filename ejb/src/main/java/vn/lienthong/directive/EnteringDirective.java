package vn.lienthong.directive;

import static vn.lienthong.casefile.ParticipantRole.ISSUER;
import static vn.lienthong.casefile.ParticipantRole.MONITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItemRule;

/** The office enters a directive and mends it until it is sent. */
@Stateless
public class EnteringDirective {

    private static final UUID NONE_YET = new UUID(0, 0);

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    EditingDirective editing;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Event<SymbolClaimed> claimed;

    @Inject
    Clock clock;

    /**
     * Types it off paper.
     *
     * @return the id of the new directive
     * @throws BusinessRuleViolation {@link DirectiveRule}
     */
    public UUID enter(DirectiveDetails details, List<Upload> files, Actor by) {
        return enter(details, Optional.empty(), files, by);
    }

    /**
     * The same for a document that is kept here, which the directive gives the work of.
     *
     * @param source its case file
     */
    public UUID enterFrom(UUID source, DirectiveDetails details, Actor by) {
        return enter(details, Optional.of(source), List.of(), by);
    }

    private UUID enter(DirectiveDetails details, Optional<UUID> source, List<Upload> files, Actor by) {
        var seat = policy.seatFor(by).orElseThrow(() -> new BusinessRuleViolation(DirectiveRule.MAY_NOT_ENTER));
        requireEnterable(details, NONE_YET, by);
        var id = added(details, source, seat.agencyId(), seat.postId());
        attachments.keep(timeline.note(id, TimelineEvent.ENTERED, "", by), files, by);
        return id;
    }

    /**
     * The same without a person, where a process gives work: the office finds the draft among its own.
     *
     * @param source the case file of what the work comes from
     * @param office the post that answers for the draft
     */
    public UUID enterForOffice(UUID source, DirectiveDetails details, Post office) {
        details.requireSignedBy(LocalDate.now(clock));
        directives.reserve(details, NONE_YET);
        var id = added(details, Optional.of(source), office.unit().agencyId(), office.id());
        timeline.note(id, TimelineEvent.ENTERED, "");
        return id;
    }

    private UUID added(DirectiveDetails details, Optional<UUID> source, UUID agency, UUID author) {
        var file = caseFiles.open(CaseFileKind.DIRECTIVE, "", "");
        var directive = new Directive(file.id(), details, source, author);
        directives.add(directive);
        claimed.fire(new SymbolClaimed(file.id(), details, source));
        file.describe(directive.title(), details.signer());
        involve(file, details.issuerUnitId(), agency, author);
        return directive.id();
    }

    /**
     * @param version as the person saw it
     * @throws BusinessRuleViolation {@link DirectiveRule}
     * @throws NotFound when the person may not see it
     */
    public void change(UUID id, long version, DirectiveDetails details, List<Upload> files, Actor by) {
        var directive = editing.open(id, by);
        if (directive.version() != version) {
            throw new BusinessRuleViolation(DirectiveRule.CHANGED_MEANWHILE);
        }
        requireEnterable(details, id, by);
        claimed.fire(new SymbolClaimed(id, details, directive.sourceId()));
        directive.change(details);
        caseFiles.get(id).describe(directive.title(), details.signer());
        attachments.keep(timeline.note(id, TimelineEvent.CHANGED, "", by), files, by);
    }

    /**
     * The draft of a directive, to be mended.
     *
     * @throws NotFound when there is none that the person may see
     */
    public DraftedDirective editable(UUID id, Actor by) {
        var directive = editing.open(id, by);
        return new DraftedDirective(id, directive.version(), directive.details());
    }

    /**
     * Adds files to a draft.
     *
     * @return them as they are kept
     */
    public List<AttachmentRow> attach(UUID id, List<Upload> files, Actor by) {
        editing.open(id, by);
        return attachments.keep(timeline.note(id, TimelineEvent.FILE_ADDED, "", by), files, by);
    }

    private void requireEnterable(DirectiveDetails details, UUID self, Actor by) {
        details.requireSignedBy(LocalDate.now(clock));
        if (!policy.mayEnterFor(by, details.issuerUnitId())) {
            throw new BusinessRuleViolation(
                    DirectiveRule.ISSUER_NOT_YOURS,
                    units.get(details.issuerUnitId()).bothNames());
        }
        directives.reserve(details, self);
    }

    private void involve(CaseFile file, UUID issuer, UUID agency, UUID author) {
        var head = posts.ofKind(issuer, PostKind.HEAD)
                .orElseThrow(() -> new BusinessRuleViolation(
                        WorkItemRule.NO_SUCH_POST,
                        PostKind.HEAD,
                        units.get(issuer).bothNames()));
        file.involve(ISSUER, issuer, head.id());
        file.involve(MONITOR, agency, author);
    }
}
