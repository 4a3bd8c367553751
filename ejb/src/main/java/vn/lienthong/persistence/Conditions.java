package vn.lienthong.persistence;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a list is narrowed by: conditions in JPQL that all have to hold, with the values that they name. */
public class Conditions {

    private final StringBuilder jpql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** Narrows it without a value. */
    public Conditions and(String condition) {
        jpql.append(' ').append(condition).append(" and");
        return this;
    }

    /** Narrows it by a value that the condition names. */
    public Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** The same where there is one. */
    public Conditions and(String condition, String name, Optional<?> value) {
        value.ifPresent(known -> and(condition, name, known));
        return this;
    }

    /** A value that another part of the query names. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * @param from the query up to its {@code where}
     * @param last the condition that always holds, and what follows the conditions
     * @param made makes a query of a text
     */
    public <T> TypedQuery<T> query(String from, String last, Function<String, TypedQuery<T>> made) {
        var query = made.apply(from + jpql + last);
        values.forEach(query::setParameter);
        return query;
    }
}
