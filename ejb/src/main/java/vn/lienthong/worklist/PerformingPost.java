package vn.lienthong.worklist;

import jakarta.enterprise.context.Dependent;
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
                .orElseThrow(() -> nobody(text, file.title()));
        var post = performer.kind().map(kind -> post(part.unitId(), kind)).orElseGet(part::postId);
        return decidesOnOwn(performer, post, part, file)
                ? involved(above(units.get(part.unitId()), text), PostKind.HEAD, file)
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
                .map(code -> units.findByCode(code).orElseThrow(() -> nobody(text, code)))
                .orElseGet(() -> above(issuer(file, text), text));
    }

    private Unit issuer(CaseFile file, String text) {
        return file.participant(ParticipantRole.ISSUER)
                .map(part -> units.get(part.unitId()))
                .orElseThrow(() -> nobody(text, file.title()));
    }

    private static Unit above(Unit unit, String text) {
        return unit.parent().map(Unit::agency).orElseThrow(() -> nobody(text, unit.bothNames()));
    }

    private Participation involved(Unit unit, PostKind kind, CaseFile file) {
        var post = post(unit.id(), kind);
        var taken = file.participations().stream()
                .filter(part -> part.unitId().equals(unit.id()))
                .findFirst();
        if (taken.isEmpty()) {
            file.involve(ParticipantRole.COORDINATOR, unit.id(), post);
        }
        return new Participation(taken.map(Participation::role).orElse(ParticipantRole.COORDINATOR), unit.id(), post);
    }

    private UUID post(UUID unitId, PostKind kind) {
        return posts.ofKind(unitId, kind)
                .orElseThrow(() -> nobody(kind, units.get(unitId).bothNames()))
                .id();
    }

    private static BusinessRuleViolation nobody(Object kind, Object unit) {
        return new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, kind, unit);
    }
}
