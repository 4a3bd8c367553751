package vn.lienthong.worklist;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Finds the post that a model means in a case file. A unit that takes a step though it did not take part coordinates from then
 * on, and so sees the matter. Who began a matter as head of the unit does not decide upon it: the unit above does.
 */
@Dependent
public class PerformingPost {

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Event<NobodyThere> nobodyThere;

    /**
     * @param loopUnit whose turn it is, where every unit that has the role takes the step
     * @return the post, with the unit for which it acts
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} when there is nobody to wait for
     */
    public Participation find(String text, Optional<UUID> loopUnit, CaseFile file) {
        var performer = Performer.parse(text);
        return performer
                .elsewhere()
                .map(place -> involved(at(place, file, text), performer.kind().orElseThrow(), file))
                .orElseGet(() -> part(performer, loopUnit, text, file));
    }

    private Participation part(Performer performer, Optional<UUID> loopUnit, String text, CaseFile file) {
        var part = performer
                .role()
                .flatMap(role ->
                        loopUnit.map(unit -> file.participant(role, unit)).orElseGet(() -> file.participant(role)))
                .orElseThrow(() -> nobody(text, file.title(), issuer(file), file));
        var post = performer.kind().map(kind -> post(part.unitId(), kind, file)).orElseGet(part::postId);
        return decidesOnOwn(performer, post, part, file)
                ? involved(above(units.get(part.unitId()), text, file), PostKind.HEAD, file)
                : new Participation(part.role(), part.unitId(), post);
    }

    /** Only a matter is begun by the very post that asks for something. */
    private static boolean decidesOnOwn(Performer performer, UUID post, Participation part, CaseFile file) {
        return file.kind() == CaseFileKind.MATTER
                && performer.kind().filter(kind -> kind == PostKind.HEAD).isPresent()
                && part.role() == ParticipantRole.ISSUER
                && part.postId().equals(post);
    }

    private Unit at(Elsewhere place, CaseFile file, String text) {
        return place.code()
                .map(code -> units.findByCode(code).orElseThrow(() -> nobody(text, code, issuer(file), file)))
                .orElseGet(() -> issuer(file)
                        .map(issuer -> above(units.get(issuer), text, file))
                        .orElseThrow(() -> nobody(text, file.title(), Optional.empty(), file)));
    }

    private static Optional<UUID> issuer(CaseFile file) {
        return file.participant(ParticipantRole.ISSUER).map(Participation::unitId);
    }

    private Unit above(Unit unit, String text, CaseFile file) {
        return unit.parent()
                .map(Unit::agency)
                .orElseThrow(() -> nobody(text, unit.bothNames(), Optional.of(unit.id()), file));
    }

    private Participation involved(Unit unit, PostKind kind, CaseFile file) {
        var post = post(unit.id(), kind, file);
        var taken = file.participations().stream()
                .filter(part -> part.unitId().equals(unit.id()))
                .min(comparing(Participation::role));
        if (taken.isEmpty()) {
            file.involve(ParticipantRole.COORDINATOR, unit.id(), post);
        }
        return new Participation(taken.map(Participation::role).orElse(ParticipantRole.COORDINATOR), unit.id(), post);
    }

    private UUID post(UUID unitId, PostKind kind, CaseFile file) {
        return posts.ofKind(unitId, kind)
                .orElseThrow(() -> nobody(kind, units.get(unitId).bothNames(), Optional.of(unitId), file))
                .id();
    }

    /** What was about to happen is refused and nothing is lost; whoever can add the post hears of it. */
    private BusinessRuleViolation nobody(Object kind, Object unit, Optional<UUID> unitId, CaseFile file) {
        unitId.ifPresent(id -> nobodyThere.fireAsync(new NobodyThere(file.id(), id)));
        return new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, kind, unit);
    }
}
