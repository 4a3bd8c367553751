package vn.lienthong.document.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.organization.Actor;

/** The one directive that gives work because of what is kept here already, with the files of that. */
@Dependent
class WorkFromSource {

    @Inject
    Directives directives;

    @Inject
    EnteringDirective entering;

    @Inject
    Attachments attachments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Visibility visibility;

    /** The one that there is, as far as the person sees it, or else the one that they enter now; the caller holds the source. */
    UUID once(UUID source, Supplier<UUID> enter, Actor by) {
        return directives
                .from(source)
                .map(Directive::id)
                .filter(directive -> visibility.sees(directive, by))
                .orElseGet(enter);
    }

    /** A draft with that head and those files; the history of the source tells of it. */
    UUID enter(UUID source, DirectiveDetails head, List<UUID> files, Actor by) {
        var directive = entering.enterFrom(source, head, by);
        attachments.share(files, timeline.note(directive, TimelineEvent.FILE_ADDED, "", by));
        timeline.note(source, TimelineEvent.RELATED, caseFiles.get(directive).number(), by);
        return directive;
    }
}
