package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
