package vn.lienthong.mention;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.RemarkAdded;
import vn.lienthong.casefile.RemarkCorrected;
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
        tell(remark.caseFileId(), "", remark.text());
    }

    /** Who was named before knows already. */
    void tell(@Observes RemarkCorrected remark) {
        tell(remark.caseFileId(), remark.former(), remark.text());
    }

    private void tell(UUID caseFileId, String former, String text) {
        if (!text.contains("@")) {
            return;
        }
        var people = mentionables.in(caseFileId, LocalDate.now(clock));
        Mentions.unknown(text, people).ifPresent(name -> {
            throw new BusinessRuleViolation(MentionRule.NOBODY_OF_THAT_NAME, name);
        });
        var known = named(former, people);
        var named = named(text, people);
        people.stream()
                .filter(person -> named.contains(person.name()) && !known.contains(person.name()))
                .map(Mentionable::postId)
                .distinct()
                .forEach(post -> notices.tell(post, caseFileId, NoticeEvent.MENTIONED));
    }

    private static Set<String> named(String text, List<Mentionable> people) {
        return Mentions.in(text, people).stream()
                .flatMap(piece -> piece.person().stream())
                .map(Mentionable::name)
                .collect(toSet());
    }
}
