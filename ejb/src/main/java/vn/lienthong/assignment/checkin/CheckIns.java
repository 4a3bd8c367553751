package vn.lienthong.assignment.checkin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The check-ins of all standing work. */
@Repository
public class CheckIns {

    @Inject
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    void add(CheckIn checkIn) {
        entities.persist(checkIn);
    }

    /** The one with the last period, whatever became of it. */
    Optional<CheckIn> last(UUID assignmentId) {
        return FirstRow.of(entities.createQuery(
                        "select c from CheckIn c where c.assignmentId = :id order by c.from desc", CheckIn.class)
                .setParameter("id", assignmentId));
    }

    /** @throws NotFound when nothing was planned yet */
    CheckIn current(UUID assignmentId) {
        return last(assignmentId).orElseThrow(() -> new NotFound(CheckIn.class, assignmentId));
    }

    /** After a pause of the work so many working days are given to what is planned or open. */
    public void moveBy(int workingDays, UUID assignmentId, WorkingCalendar calendar) {
        entities.createQuery("""
                        select c from CheckIn c where c.assignmentId = :id
                        and c.state in (CheckInState.PLANNED, CheckInState.OPEN)""", CheckIn.class)
                .setParameter("id", assignmentId)
                .getResultList()
                .forEach(checkIn -> checkIn.moveBy(workingDays, calendar));
    }

    /** Newest first. */
    List<CheckInRow> of(UUID assignmentId) {
        return CheckInRow.in(proceedings.of(assignmentId));
    }
}
