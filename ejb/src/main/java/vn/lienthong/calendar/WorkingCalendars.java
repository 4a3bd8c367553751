package vn.lienthong.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienthong.persistence.Repository;

/** The working calendars of all years that are known. */
@Repository
public class WorkingCalendars {

    private final EntityManager entityManager;
    private final CalendarOfTransaction known;

    @Inject
    public WorkingCalendars(EntityManager entityManager, CalendarOfTransaction known) {
        this.entityManager = entityManager;
        this.known = known;
    }

    /** JPQL for the state that the calendars are in; every change makes it greater. */
    public static final String STATE = "(select coalesce(sum(cy.version * 10000 + cy.year), 0) from CalendarYear cy)";

    /** Tells in which {@link #STATE} they were found on the way to something else. */
    public void stand(long state) {
        known.stands(state);
    }

    /** All known years as one calendar. */
    public WorkingCalendar current() {
        return known.orElse(this::read);
    }

    private WorkingCalendar read() {
        var years = years();
        return new WorkingCalendar(
                years.stream().map(CalendarYear::year).collect(toSet()),
                years.stream()
                        .flatMap(year -> year.days().stream())
                        .collect(toMap(CalendarDay::date, CalendarDay::kind)));
    }

    public List<CalendarYear> years() {
        return entityManager
                .createQuery("select y from CalendarYear y left join fetch y.days order by y.year", CalendarYear.class)
                .getResultList();
    }

    public Optional<CalendarYear> find(int year) {
        return Optional.ofNullable(entityManager.find(CalendarYear.class, year));
    }

    /** Replaces what was known about the year. */
    void decide(int year, boolean provisional, Collection<CalendarDay> days) {
        known.change();
        find(year)
                .ifPresentOrElse(
                        known -> known.decide(provisional, days),
                        () -> entityManager.persist(new CalendarYear(year, provisional, days)));
    }
}
