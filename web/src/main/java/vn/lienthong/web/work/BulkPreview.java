package vn.lienthong.web.work;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.worklist.ViewingCaseFile;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** Says before anything is done what will happen to each of several work items, and to which nothing can. */
@Dependent
class BulkPreview {

    @Inject
    WorkList workList;

    @Inject
    ViewingCaseFile viewing;

    @Inject
    Texts text;

    List<BulkLine> of(BulkVerb verb, List<UUID> ids, Actor by) {
        Map<UUID, WorkListRow> waiting = workList.waiting(ids, by).stream().collect(toMap(WorkListRow::id, identity()));
        var leader = workList.leads(by);
        return ids.stream()
                .map(id -> waiting.containsKey(id) ? line(verb, waiting.get(id), leader, by) : gone(id, by))
                .toList();
    }

    private BulkLine line(BulkVerb verb, WorkListRow row, boolean leader, Actor by) {
        var step = text.sayOr(row.model() + "." + row.step(), row.name());
        if (!verb.fits(row, by, leader)) {
            var why = by.seatFor(row.postId(), row.step(), row.caseFileId()).isPresent()
                    ? text.say("bulk.wrongStep", step)
                    : text.say("WorkItemRule.NOT_YOURS");
            return line(row, step, "", BulkLine.State.CANNOT, why);
        }
        var what = text.sayOr("bulk." + verb + "." + row.step(), text.of(verb));
        return line(row, step, what, BulkLine.State.WILL, "");
    }

    private static BulkLine line(WorkListRow row, String step, String what, BulkLine.State state, String why) {
        return new BulkLine(row.id(), row.postId(), row.step(), row.number(), row.title(), step, what, state, why);
    }

    /** Somebody was faster, or it is at nobody's desk here; the item itself says which. */
    private BulkLine gone(UUID id, Actor by) {
        try {
            var file = viewing.subjectOf(id, by);
            return unable(id, file.number(), file.title(), reason(id, by));
        } catch (NotFound unseen) {
            return unable(id, "", text.say("bulk.unseen"), text.say("error.404.text"));
        }
    }

    private String reason(UUID id, Actor by) {
        try {
            viewing.requireWaiting(id, by);
            return text.say("WorkItemRule.NOT_YOURS");
        } catch (BusinessRuleViolation refused) {
            return text.say(refused);
        }
    }

    private static BulkLine unable(UUID id, String number, String title, String why) {
        return new BulkLine(id, null, "", number, title, "", "", BulkLine.State.CANNOT, why);
    }
}
