package vn.lienthong.organization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All units that exist or once existed; which of them stand for which that ended is told by {@link Successions}. */
@Repository
public class Units {

    private static final String NAMED = """
             where cast(function('vn_fold', u.name.vietnamese || ' ' || u.name.english || ' ' || u.code || ' ' || u.adminCode) as string)
                like cast(function('vn_fold', cast(:words as string)) as string) escape '!'
            or exists (select 1 from Unit v join v.formerNames f where v = u
                and cast(function('vn_fold', f.vietnamese) as string)
                    like cast(function('vn_fold', cast(:words as string)) as string) escape '!')""";

    private static final String RANKS = """
            with recursive edge (upper_id, lower_id) as (
                select parent_id, id from unit where parent_id is not null
                union select successor_id, predecessor_id from unit_succession),
            above (ancestor_id, descendant_id, depth) as (
                select id, id, 0 from unit
                union
                select e.upper_id, a.descendant_id, a.depth + 1 from above a join edge e on e.lower_id = a.ancestor_id),
            ranks as (select ancestor_id, descendant_id, min(depth) as depth from above group by ancestor_id, descendant_id)
            """;

    private final EntityManager entityManager;

    @Inject
    public Units(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Unit get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Unit.class, id));
    }

    public Optional<Unit> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Unit.class, id));
    }

    public Unit byCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound(Unit.class, code));
    }

    public Optional<Unit> findByCode(String code) {
        return FirstRow.of(entityManager
                .createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code));
    }

    /** Whether a unit is the other or stands below it. */
    public boolean isWithin(UUID unitId, UUID above) {
        return isWithin(unitId, Set.of(above));
    }

    public boolean isWithin(UUID unitId, Set<UUID> above) {
        return !above.isEmpty()
                && !entityManager
                        .createQuery(
                                "select c.ancestorId from UnitClosure c where c.descendantId = :unit and c.ancestorId in :above",
                                UUID.class)
                        .setParameter("unit", unitId)
                        .setParameter("above", above)
                        .getResultList()
                        .isEmpty();
    }

    /** Those of the units that do not exist on the day, by code. */
    public List<Unit> notExistingOn(LocalDate day, Collection<UUID> ids) {
        return entityManager
                .createQuery(
                        "select u from Unit u where u.id in :ids and (u.validFrom > :day or u.validTo < :day) order by u.code",
                        Unit.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultList();
    }

    /** Wards and communes that exist on the day, by code. */
    public List<Unit> communes(LocalDate on) {
        return ofKinds("WARD, COMMUNE", on);
    }

    /** Departments of the province that exist on the day, by code. */
    public List<Unit> departments(LocalDate on) {
        return ofKinds("DEPARTMENT", on);
    }

    /** Departments, wards and communes that exist on the day: the departments first, then by code. */
    public List<UnitChoice> agencies(LocalDate on) {
        return entityManager
                .createQuery("""
                        select new vn.lienthong.organization.UnitChoice(u.id, u.kind, u.name.vietnamese, u.name.english)
                        from Unit u where u.kind in (DEPARTMENT, WARD, COMMUNE)
                        and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)
                        order by case when u.kind = DEPARTMENT then 0 else 1 end, u.code""", UnitChoice.class)
                .setParameter("day", on)
                .getResultList();
    }

    /** The units below it that exist on the day and have a head to receive work, by code. */
    public List<Unit> headedBelow(UUID unitId, LocalDate on) {
        return entityManager
                .createQuery("""
                        select u from Unit u join UnitClosure c on c.descendantId = u.id
                        where c.ancestorId = :unit and u.id <> :unit
                        and exists (select p.id from Post p where p.unit = u and p.kind = HEAD)
                        and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)
                        order by u.code""", Unit.class)
                .setParameter("unit", unitId)
                .setParameter("day", on)
                .getResultList();
    }

    /** The kinds stand in the query, because one with a list of values is translated anew each time. */
    private List<Unit> ofKinds(String kinds, LocalDate on) {
        return entityManager
                .createQuery("""
                        select u from Unit u where u.kind in (%s)
                        and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)
                        order by u.code""".formatted(kinds), Unit.class)
                .setParameter("day", on)
                .getResultList();
    }

    /** All units, none of which anybody else changes meanwhile. */
    public List<Unit> allForChange() {
        entityManager
                .createNativeQuery("lock table unit in share row exclusive mode")
                .executeUpdate();
        return entityManager.createQuery("select u from Unit u", Unit.class).getResultList();
    }

    /** Adds a unit below those that exist and connects it with all above it. */
    public void found(Unit unit) {
        add(unit);
        entityManager.flush();
        entityManager
                .createNativeQuery("""
                        insert into unit_closure (ancestor_id, descendant_id, depth)
                        select ancestor_id, :unit, depth + 1 from unit_closure where descendant_id = :parent
                        union all select :unit, :unit, 0""")
                .setParameter("unit", unit.id())
                .setParameter("parent", unit.parent().orElseThrow().id())
                .executeUpdate();
    }

    /** The units right below, in the order of their codes. */
    public List<Unit> below(UUID unitId) {
        return entityManager
                .createQuery("select u from Unit u where u.parent.id = :unit order by u.code", Unit.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** The unit at the top. */
    public Optional<Unit> top() {
        return FirstRow.of(
                entityManager.createQuery("select u from Unit u where u.parent is null order by u.code", Unit.class));
    }

    /** Units whose name, former name or code contains the words; tones do not matter. */
    public List<Unit> named(String words, int first, int size) {
        return entityManager
                .createQuery("select u from Unit u left join fetch u.parent " + NAMED + " order by u.code", Unit.class)
                .setParameter("words", words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are on all pages. */
    public long countNamed(String words) {
        return entityManager
                .createQuery("select count(u) from Unit u " + NAMED, Long.class)
                .setParameter("words", words)
                .getSingleResult();
    }

    void add(Unit unit) {
        entityManager.persist(unit);
    }

    /** Sends what was added to the database. */
    void send() {
        entityManager.flush();
    }

    /** Finds agencies and what stands above what anew, after units were moved. */
    public void settle() {
        entityManager.flush();
        entityManager
                .createQuery("select u from Unit u", Unit.class)
                .getResultList()
                .forEach(Unit::findAgency);
        connect();
    }

    /**
     * Works out anew which unit stands above which; a unit that ended also stands below those that succeeded it. Only what
     * differs is written, because what may be seen from a unit is counted by these rows.
     */
    void connect() {
        entityManager.flush();
        entityManager.createNativeQuery(RANKS + """
                        delete from unit_closure c where not exists (select from ranks r
                            where r.ancestor_id = c.ancestor_id and r.descendant_id = c.descendant_id)""").executeUpdate();
        entityManager.createNativeQuery(RANKS + """
                        insert into unit_closure as c (ancestor_id, descendant_id, depth)
                        select ancestor_id, descendant_id, depth from ranks
                        on conflict (ancestor_id, descendant_id) do update set depth = excluded.depth
                        where c.depth <> excluded.depth""").executeUpdate();
    }
}
