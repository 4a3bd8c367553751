package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import vn.lienthong.persistence.Repository;

/** The sums of the overview as the database keeps them. */
@Repository
class KeptSums {

    @Inject
    EntityManager entities;

    /** @return how many of the noted changes were folded into the sums; none while somebody else folds */
    int fold(int most) {
        return ((Number) entities.createNativeQuery("select fold_overview(:most)")
                        .setParameter("most", most)
                        .getSingleResult())
                .intValue();
    }

    /** @return the day of which the time classes are added up */
    LocalDate day() {
        return (LocalDate) entities.createNativeQuery("select day from overview_day", LocalDate.class)
                .getSingleResult();
    }

    /** Adds them up for this day. */
    void rollTo(LocalDate day) {
        entities.createNativeQuery("select cast(roll_overview(:day) as text)")
                .setParameter("day", day)
                .getSingleResult();
    }

    /** @return how many sums are not what a fresh count says */
    long wrong() {
        return ((Number) entities.createNativeQuery("select count(*) from check_overview()")
                        .getSingleResult())
                .longValue();
    }

    void rebuild() {
        entities.createNativeQuery("select cast(rebuild_overview() as text)").getSingleResult();
    }
}
