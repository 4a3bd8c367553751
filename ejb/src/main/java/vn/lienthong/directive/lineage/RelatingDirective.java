package vn.lienthong.directive.lineage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.EditingDirective;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The office notes, while its directive is a draft, which earlier document it amends, replaces, carries out or is based on. */
@Stateless
public class RelatingDirective {

    @Inject
    EditingDirective editing;

    @Inject
    Lineages lineages;

    @Inject
    Timeline timeline;

    /**
     * Names the document; where it is kept here and the person may see it, the two are joined.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#LINEAGE_TWICE}, {@link DirectiveRule#LINEAGE_CIRCLE}, or when the
     *     directive is no draft of this person
     * @throws NotFound when the person may not see the directive
     */
    public UUID relate(UUID directiveId, LineageKind kind, NamedDocument named, Actor by) {
        editing.open(directiveId, by);
        lineages.hold();
        requireOnce(directiveId, kind, named);
        var other = lineages.meant(named, by);
        other.filter(id -> lineages.leadsTo(id, directiveId)).ifPresent(id -> {
            throw new BusinessRuleViolation(DirectiveRule.LINEAGE_CIRCLE, named.symbol());
        });
        var lineage = new Lineage(directiveId, kind, named, other);
        lineages.add(lineage);
        timeline.note(directiveId, TimelineEvent.RELATED, named.symbol(), by);
        return lineage.id();
    }

    public void unrelate(UUID lineageId, Actor by) {
        var lineage = lineages.get(lineageId);
        editing.open(lineage.directiveId(), by);
        lineages.remove(lineage);
        timeline.note(
                lineage.directiveId(),
                TimelineEvent.RELATED,
                "− " + lineage.other().symbol(),
                by);
    }

    private void requireOnce(UUID directiveId, LineageKind kind, NamedDocument named) {
        var twice = lineages.upwards(directiveId).stream()
                .anyMatch(each -> each.kind() == kind && each.other().symbol().equalsIgnoreCase(named.symbol()));
        if (twice) {
            throw new BusinessRuleViolation(DirectiveRule.LINEAGE_TWICE, named.symbol());
        }
    }
}
