package vn.lienthong.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The gate before every change: what lies outside a person's administration does not exist for them. */
@Dependent
class Managing {

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    AuditTrail audit;

    /** @throws NotFound when there is no such unit that the person manages */
    Unit unit(UUID id, Actor by) {
        var unit = units.get(id);
        require(Unit.class, id, id, by);
        return unit;
    }

    /** @throws NotFound when there is no such post in a unit that the person manages */
    Post post(UUID id, Actor by) {
        var post = posts.get(id);
        require(Post.class, id, post.unit().id(), by);
        return post;
    }

    void require(Class<?> subject, UUID id, UUID unitId, Actor by) {
        if (!administration.manages(by, unitId)) {
            audit.denied(by, subject.getSimpleName(), id);
            throw new NotFound(subject, id);
        }
    }

    /** @throws BusinessRuleViolation {@link AdministrationRule#NAME_REQUIRED} */
    static String named(String name) {
        if (name == null || name.isBlank()) {
            throw new BusinessRuleViolation(AdministrationRule.NAME_REQUIRED);
        }
        return name.strip();
    }

    /** @throws BusinessRuleViolation {@link AdministrationRule#REASON_REQUIRED} */
    static String because(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(AdministrationRule.REASON_REQUIRED);
        }
        return reason.strip();
    }
}
