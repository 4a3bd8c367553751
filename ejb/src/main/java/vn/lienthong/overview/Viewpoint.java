package vn.lienthong.overview;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit from which somebody sees everything that its tree has a part in, and for which the sums of the overview are kept.
 * They are exact at once: what changed since they were added up counts as it is now.
 */
record Viewpoint(UUID unit, LocalDate today) {

    /** The sums by lead unit, light and cause of delay. */
    static final String UNITS = classes("UNIT");

    /** The sums by directive. */
    static final String DIRECTIVES = classes("DIRECTIVE");

    /** The sums by month of issue, and those by deadline and month of handing in. */
    static final String MONTHS =
            " from overview_figure a where a.viewpoint_id = :viewpoint and a.kind in ('ISSUE', 'DEADLINE')";

    private static String classes(String kind) {
        return " from overview_classes(:viewpoint, '" + kind + "', :today) a where true";
    }

    /** Gives the query what its text asks for. */
    <Q extends Query> Q bind(Q query, String sql) {
        query.setParameter("viewpoint", unit);
        if (sql.contains(":today")) {
            query.setParameter("today", today);
        }
        return query;
    }
}
