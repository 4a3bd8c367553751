package vn.lienthong.document.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.lienthong.persistence.Repository;

/** The last number of each series. */
@Repository
public class Registers {

    @Inject
    EntityManager entities;

    /** What was given of a series so far. */
    record Run(int first, int last) {}

    /**
     * Takes the next number. The series' row is held until the transaction ends, so that numbers have neither gaps nor doubles.
     *
     * @param typed tells the highest number used before the series is kept here, on which its first one follows; it is asked once
     *     nobody else may enter one
     */
    int next(Series series, IntSupplier typed) {
        hold(series);
        var taken = of(entities.createNativeQuery("""
                        with taken as (
                            insert into document_register as r (unit_id, series, year, first_number, last_number)
                            values (:unit, :series, :year, :first, :first)
                            on conflict (unit_id, series, year) do update set last_number = r.last_number + 1
                            returning last_number)
                        select last_number from taken"""), series).setParameter("first", typed.getAsInt() + 1);
        return ((Number) taken.getSingleResult()).intValue();
    }

    /** Takes the next number of a series that nobody enters by hand. */
    public int next(Series series) {
        return next(series, () -> 0);
    }

    /** The same moment is nobody else's: neither to take a number nor to enter one by hand. */
    void hold(Series series) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:series))) as held")
                .setParameter("series", series.toString())
                .getSingleResult();
    }

    Optional<Run> run(Series series) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = of(
                        entities.createNativeQuery(
                                "select first_number, last_number from document_register where unit_id = :unit and series = :series and year = :year"),
                        series)
                .getResultList();
        return rows.stream()
                .map(row -> new Run(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .findFirst();
    }

    /** Whether the series was kept here in an earlier year. */
    boolean ranBefore(Series series) {
        return !of(
                        entities.createNativeQuery(
                                "select 1 from document_register where unit_id = :unit and series = :series and year < :year"),
                        series)
                .getResultList()
                .isEmpty();
    }

    /** Its next number will be the one after. */
    void begin(Series series, int first) {
        of(entities.createNativeQuery("""
                                insert into document_register (unit_id, series, year, first_number, last_number)
                                values (:unit, :series, :year, :first, :first - 1)"""), series).setParameter("first", first).executeUpdate();
    }

    /**
     * The highest number of a directive that the office entered in that series and year.
     *
     * @param behind what follows the number and the stroke
     * @param more whether anything may follow that
     */
    int highestTyped(Series series, String behind, boolean more) {
        var highest = (Number) entities.createNativeQuery("""
                        select coalesce(max(cast(split_part(symbol, '/', 1) as integer)), 0) from directive
                        where issuer_unit_id = :unit and date_part('year', signed_on) = :year and state <> 'WITHDRAWN'
                        and symbol ~ '^[0-9]+/' and length(split_part(symbol, '/', 1)) < 9
                        and upper(substring(symbol from position('/' in symbol) + 1)) like upper(:behind)""")
                .setParameter("unit", series.unitId())
                .setParameter("year", series.year())
                .setParameter("behind", more ? behind + "%" : behind)
                .getSingleResult();
        return highest.intValue();
    }

    private static Query of(Query query, Series series) {
        return query.setParameter("unit", series.unitId())
                .setParameter("series", series.name())
                .setParameter("year", series.year());
    }
}
