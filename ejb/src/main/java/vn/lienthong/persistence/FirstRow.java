package vn.lienthong.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The first row of a query, which is asked for no more: a list of one row costs less than a stream left after the first. */
public final class FirstRow {

    private FirstRow() {}

    public static <T> Optional<T> of(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The same for a query in SQL, whose result has no type of its own. */
    public static <T> Optional<T> of(Query query, Class<T> type) {
        return ((List<?>) query.setMaxResults(1).getResultList())
                .stream().map(type::cast).findFirst();
    }
}
