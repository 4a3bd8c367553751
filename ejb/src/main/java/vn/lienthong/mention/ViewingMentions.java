package vn.lienthong.mention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Whom a person may name in a case file, and whom its remarks name. */
@Stateless
public class ViewingMentions {

    @Inject
    Mentionables mentionables;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    /**
     * By name.
     *
     * @throws NotFound when there is no case file that the person may see
     */
    public List<Mentionable> people(UUID caseFileId, Actor by) {
        var today = LocalDate.now(clock);
        var seen = mentionables.in(caseFileId, today, by.scopeIds());
        return seen.isEmpty() ? inUnseen(caseFileId, today, by) : seen;
    }

    /** Whoever does some of another post's work may see it all the same. */
    private List<Mentionable> inUnseen(UUID caseFileId, LocalDate today, Actor by) {
        visibility.require(CaseFile.class, caseFileId, by);
        return mentionables.in(caseFileId, today);
    }

    /** The text in pieces, those that name one of the people with whom they name. */
    public List<Piece> pieces(String text, List<Mentionable> people) {
        return Mentions.in(text, people);
    }
}
