package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.WorkItemRule;

/** Units that take a step side by side: each coordinates from then on, through its head. */
@Stateless
public class AskingUnits {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    /** All communes of the province. */
    public List<UUID> communes(UUID caseFile) {
        return involved(caseFile, units.communes(LocalDate.now(clock)).stream());
    }

    /** All departments of the province. */
    public List<UUID> departments(UUID caseFile) {
        return involved(caseFile, units.departments(LocalDate.now(clock)).stream());
    }

    /**
     * @param codes separated by commas
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} for a code that no unit has
     */
    public List<UUID> named(UUID caseFile, String codes) {
        return involved(
                caseFile,
                Stream.of(codes.split(",")).map(String::strip).distinct().map(this::unit));
    }

    private Unit unit(String code) {
        return units.findByCode(code)
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, PostKind.HEAD, code));
    }

    /** Who began the matter does not ask itself. */
    private List<UUID> involved(UUID caseFile, Stream<Unit> asked) {
        var file = caseFiles.get(caseFile);
        var own = file.participant(ParticipantRole.ISSUER).map(part -> part.unitId());
        var some = asked.filter(unit -> own.filter(unit.id()::equals).isEmpty()).toList();
        some.forEach(unit -> file.involve(ParticipantRole.COORDINATOR, unit.id(), head(unit)));
        return some.stream().map(Unit::id).toList();
    }

    private UUID head(Unit unit) {
        return posts.ofKind(unit.id(), PostKind.HEAD)
                .orElseThrow(
                        () -> new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, PostKind.HEAD, unit.bothNames()))
                .id();
    }
}
