package vn.lienthong.mention;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.casefile.RemarkAdded;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.rule.BusinessRuleViolation;

/** Whoever is named in a remark is told at their posts, in the same transaction; naming anybody else refuses the remark. */
@Dependent
class TellingMentioned {

    @Inject
    Mentionables mentionables;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link MentionRule#NOBODY_OF_THAT_NAME} for somebody who may not see the case file, too */
    void tell(@Observes RemarkAdded remark) {
        if (!remark.text().contains("@")) {
            return;
        }
        var people = mentionables.in(remark.caseFileId(), LocalDate.now(clock));
        Mentions.unknown(remark.text(), people).ifPresent(name -> {
            throw new BusinessRuleViolation(MentionRule.NOBODY_OF_THAT_NAME, name);
        });
        var named = Mentions.in(remark.text(), people).stream()
                .flatMap(piece -> piece.person().stream())
                .map(Mentionable::name)
                .toList();
        people.stream()
                .filter(person -> named.contains(person.name()))
                .map(Mentionable::postId)
                .distinct()
                .forEach(post -> notices.tell(post, remark.caseFileId(), NoticeEvent.MENTIONED));
    }
}
