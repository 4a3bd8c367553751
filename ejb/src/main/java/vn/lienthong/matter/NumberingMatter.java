package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.processmodel.ModelNames;

/** A step gives a matter the next number of a series of the unit that began it: from 01, anew every year, without gaps. */
@Stateless
public class NumberingMatter {

    @Inject
    Matters matters;

    @Inject
    CaseFiles caseFiles;

    @Inject
    ModelNames names;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** A matter that has its number keeps it. */
    public void number(UUID id, String series) {
        var matter = matters.lock(id);
        if (!matter.reference().isEmpty()) {
            return;
        }
        var next = matters.nextNumber(
                matter.unitId(), series.strip(), LocalDate.now(clock).getYear());
        matter.number("%02d/%s".formatted(next, series.strip()));
        var file = caseFiles.get(id);
        file.describe(file.title(), MatterWords.of(names.of(matter.model()), matter.reference(), matter.facts()));
        timeline.note(id, TimelineEvent.NUMBERED, matter.reference());
    }
}
