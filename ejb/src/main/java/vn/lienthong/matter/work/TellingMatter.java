package vn.lienthong.matter.work;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.WorkGiven;

/** With the issue of the slip the history of the matter tells that its work was given. */
@Dependent
public class TellingMatter {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Directives directives;

    @Inject
    Timeline timeline;

    public void tell(@Observes WorkGiven given) {
        if (caseFiles.get(given.source()).kind() == CaseFileKind.MATTER) {
            var symbol = directives.get(given.directiveId()).details().symbol();
            timeline.note(given.source(), TimelineEvent.WORK_GIVEN, symbol, given.by());
        }
    }
}
