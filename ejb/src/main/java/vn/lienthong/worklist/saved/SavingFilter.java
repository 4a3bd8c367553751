package vn.lienthong.worklist.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListSort;

/** A person keeps a filter of the work list under a name, shares it with their agency, renames it, gives it up. */
@Stateless
public class SavingFilter {

    public static final int LONGEST_NAME = 60;
    static final int MOST = 20;

    @Inject
    SavedFilters filters;

    @Inject
    WorkList workList;

    @Inject
    AuditTrail audit;

    /** Theirs and those shared with them, each with how many items it finds now. */
    public List<SavedFilterRow> of(Actor by) {
        var found = filters.visibleTo(by.officialId(), by.agencyIds());
        var counts = workList.counts(
                found.stream().map(each -> each.filter().asked()).toList(), by);
        return IntStream.range(0, found.size())
                .mapToObj(i -> row(found.get(i), counts.get(i), by))
                .toList();
    }

    /**
     * @throws BusinessRuleViolation {@link SavedFilterRule#NAME_REQUIRED}, {@link SavedFilterRule#NAME_TOO_LONG},
     *     {@link SavedFilterRule#NAME_TAKEN}, {@link SavedFilterRule#TOO_MANY}
     */
    public UUID save(String name, DeskFilter asked, WorkListSort sort, Actor by) {
        var own = filters.hold(by.officialId());
        var free = free(name, null, own);
        if (own.size() >= MOST) {
            throw new BusinessRuleViolation(SavedFilterRule.TOO_MANY, MOST);
        }
        var filter = new SavedFilter(by.officialId(), free, asked, sort);
        filters.add(filter);
        audit.record(by, "FILTER_SAVED", null, free);
        return filter.id();
    }

    /** @throws BusinessRuleViolation as {@link #save}, or {@link SavedFilterRule#NOT_YOURS} */
    public void rename(UUID id, String name, Actor by) {
        var own = filters.hold(by.officialId());
        var filter = own(id, by);
        filter.rename(free(name, id, own));
        audit.record(by, "FILTER_RENAMED", null, filter.name());
    }

    /** Everybody of the agency in whose name the person acts may use it from now on. */
    public void share(UUID id, Actor by) {
        var filter = own(id, by);
        filter.shareWith(by.mainSeat().agencyId());
        audit.record(by, "FILTER_SHARED", null, filter.name());
    }

    public void keepToOneself(UUID id, Actor by) {
        var filter = own(id, by);
        filter.keepToOneself();
        audit.record(by, "FILTER_UNSHARED", null, filter.name());
    }

    public void delete(UUID id, Actor by) {
        var filter = own(id, by);
        filters.remove(filter);
        audit.record(by, "FILTER_DELETED", null, filter.name());
    }

    private static String free(String given, UUID itself, List<SavedFilter> own) {
        var name = given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new BusinessRuleViolation(SavedFilterRule.NAME_REQUIRED);
        }
        if (name.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(SavedFilterRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        if (own.stream()
                .anyMatch(each -> !each.id().equals(itself) && each.name().equalsIgnoreCase(name))) {
            throw new BusinessRuleViolation(SavedFilterRule.NAME_TAKEN, name);
        }
        return name;
    }

    private NotFound notFound(UUID id, Actor by) {
        audit.denied(by, SavedFilter.class.getSimpleName(), id);
        return new NotFound(SavedFilter.class, id);
    }

    /** @throws NotFound when it is neither theirs nor shared with them */
    private SavedFilter own(UUID id, Actor by) {
        var found = filters.find(id).filter(each -> visible(each.filter(), by)).orElseThrow(() -> notFound(id, by));
        if (!found.filter().isOf(by.officialId())) {
            throw new BusinessRuleViolation(SavedFilterRule.NOT_YOURS, found.owner());
        }
        return found.filter();
    }

    private static boolean visible(SavedFilter filter, Actor by) {
        return filter.isOf(by.officialId())
                || filter.sharedWith().filter(by.agencyIds()::contains).isPresent();
    }

    private static SavedFilterRow row(SavedFilters.Owned found, long count, Actor by) {
        var filter = found.filter();
        return new SavedFilterRow(
                filter.id(),
                filter.name(),
                filter.isOf(by.officialId()),
                filter.sharedWith().isPresent(),
                found.owner(),
                filter.asked(),
                filter.sort(),
                count);
    }
}
