package vn.lienthong.reorganization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All reorganisations, planned, running and past. */
@Repository
class Reorganizations {

    @Inject
    EntityManager entities;

    void add(Reorganization reorganization) {
        entities.persist(reorganization);
    }

    /** @throws NotFound when there is none with this id */
    Reorganization get(UUID id) {
        return Optional.ofNullable(entities.find(Reorganization.class, id))
                .orElseThrow(() -> new NotFound(Reorganization.class, id));
    }

    /** Holds it until the transaction ends, so that of two who begin or change it the second sees what the first did. */
    Reorganization hold(UUID id) {
        var found = get(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The latest first. */
    List<Reorganization> all() {
        return entities.createQuery(
                        "select r from Reorganization r order by r.effectiveOn desc, r.plannedAt desc",
                        Reorganization.class)
                .getResultList();
    }

    /** One that is planned or running and concerns one of the units. */
    Optional<Reorganization> openFor(Collection<UUID> unitIds) {
        return FirstRow.of(entities.createQuery("""
                        select r from Reorganization r where r.state in (ReorganizationState.PLANNED, ReorganizationState.RUNNING)
                        and (exists (select 1 from Reorganization p join p.predecessors u where p = r and u in :units)
                            or exists (select 1 from Reorganization s join s.successors x where s = r and x.unitId in :units))""", Reorganization.class).setParameter("units", unitIds));
    }

    /** Planned ones whose day has come. */
    List<UUID> due(LocalDate today) {
        return entities.createQuery("""
                        select r.id from Reorganization r where r.state = ReorganizationState.PLANNED and r.effectiveOn <= :today
                        order by r.effectiveOn, r.plannedAt""", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    List<UUID> running() {
        return entities.createQuery(
                        "select r.id from Reorganization r where r.state = ReorganizationState.RUNNING order by r.begunAt",
                        UUID.class)
                .getResultList();
    }
}
