package vn.lienthong.overview;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

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

    /**
     * Asks for what the text says. The unit stands in it and is no parameter: a plan for any unit takes the one that stands above all
     * others for one with a handful below it, and reads them all for each change that is not added up yet.
     */
    Query ask(Function<String, Query> database, String sql) {
        var query = database.apply(sql.replace(":viewpoint", "cast('" + unit + "' as uuid)"));
        if (sql.contains(":today")) {
            query.setParameter("today", today);
        }
        return query;
    }
}
