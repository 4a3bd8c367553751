package vn.lienthong.organization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** Which units stand for units that ended, and by which codes they are found still. */
@Repository
public class Successions {

    @Inject
    EntityManager entities;

    /** From the day on the successor stands for the predecessor, and sees what that left behind. */
    public void succeed(Unit predecessor, Unit successor, LocalDate since) {
        entities.flush();
        entities.createNativeQuery(
                        "insert into unit_succession (predecessor_id, successor_id, since) values (:p, :s, :since)")
                .setParameter("p", predecessor.id())
                .setParameter("s", successor.id())
                .setParameter("since", since)
                .executeUpdate();
    }

    /** The units that stand for it since it ended. */
    public List<Unit> successorsOf(UUID unitId) {
        return ofSuccession(
                "select u.* from unit u join unit_succession s on s.successor_id = u.id where s.predecessor_id = :unit order by u.code",
                unitId);
    }

    /** The units for which it stands. */
    public List<Unit> predecessorsOf(UUID unitId) {
        return ofSuccession(
                "select u.* from unit u join unit_succession s on s.predecessor_id = u.id where s.successor_id = :unit order by u.code",
                unitId);
    }

    @SuppressWarnings("unchecked")
    private List<Unit> ofSuccession(String query, UUID unitId) {
        return entities.createNativeQuery(query, Unit.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** Codes that lead to the unit though it bears them no longer, or a unit did for which it stands. */
    @SuppressWarnings("unchecked")
    public List<FormerCode> formerCodesOf(UUID unitId) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code, borne_until from unit_former_code where unit_id = :unit order by borne_until, code",
                        Tuple.class)
                .setParameter("unit", unitId)
                .getResultList();
        return rows.stream()
                .map(row -> new FormerCode(
                        row.get("code", String.class),
                        row.get("borne_until", Date.class).toLocalDate()))
                .toList();
    }
}
