package vn.lienthong.assignment.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The inputs of all coordinating units. */
@Repository
public class Inputs {

    @Inject
    EntityManager entities;

    void add(CoordinationInput input) {
        entities.persist(input);
    }

    /** The assignment that the input was given to. */
    Optional<UUID> assignmentOf(UUID id) {
        return FirstRow.of(
                entities.createQuery("select i.assignmentId from CoordinationInput i where i.id = :id", UUID.class)
                        .setParameter("id", id));
    }

    /**
     * Holds it, so that of two who answer at once the second sees what the first did.
     *
     * @throws NotFound when there is none with this id
     */
    CoordinationInput lock(UUID id) {
        return Optional.ofNullable(entities.find(CoordinationInput.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(CoordinationInput.class, id));
    }

    /**
     * The lead takes up or answers every input before it hands in. Who is silent is not waited for.
     *
     * @throws BusinessRuleViolation {@link InputRule#INPUT_UNANSWERED} with the units
     */
    public void requireAnswered(UUID assignmentId) {
        var units = entities.createQuery("""
                        select u.name from CoordinationInput i join Unit u on u.id = i.unitId
                        where i.assignmentId = :id and i.state = GIVEN order by u.code""", UnitName.class)
                .setParameter("id", assignmentId)
                .getResultList();
        if (!units.isEmpty()) {
            throw new BusinessRuleViolation(InputRule.INPUT_UNANSWERED, units);
        }
    }
}
