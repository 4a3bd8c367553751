package vn.lienthong.document.handling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.Directives;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** The end of what is to be done with an incoming document: not before the work that was given because of it has ended. */
@Dependent
class FinishedIncoming {

    @Inject
    Deliveries deliveries;

    @Inject
    Directives directives;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    void finish(UUID id, String result, List<Upload> files, Actor by) {
        if (result.isBlank()) {
            throw new BusinessRuleViolation(DocumentRule.RESULT_REQUIRED);
        }
        var delivery = deliveries.lock(id);
        directives.from(id).filter(this::goesOn).ifPresent(directive -> {
            throw new BusinessRuleViolation(
                    DocumentRule.WORK_OF_INCOMING_OPEN, directive.details().symbol());
        });
        delivery.finish(result.strip(), clock.instant(), by.name());
        attachments.keep(timeline.note(id, TimelineEvent.FINISHED, result.strip(), by), files, by);
        caseFiles.close(id);
    }

    private boolean goesOn(Directive directive) {
        return directive.state() != DirectiveState.ISSUED
                || assignments.ofDirective(directive.id()).stream()
                        .anyMatch(each -> !each.state().closed());
    }
}
