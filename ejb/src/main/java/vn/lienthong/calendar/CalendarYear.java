package vn.lienthong.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The working calendar of one year, as the government decided it, or as expected while it is provisional. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @Column(name = "calendar_year")
    private int year;

    private boolean provisional;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_year"))
    @OrderBy("date")
    private List<CalendarDay> days = new ArrayList<>();

    @Version
    private long version;

    protected CalendarYear() {}

    public CalendarYear(int year, boolean provisional, Collection<CalendarDay> days) {
        this.year = year;
        decide(provisional, days);
    }

    /** Replaces what was known about the year. */
    void decide(boolean stillProvisional, Collection<CalendarDay> newDays) {
        provisional = stillProvisional;
        days.clear();
        days.addAll(newDays);
    }

    public int year() {
        return year;
    }

    public long version() {
        return version;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public List<CalendarDay> days() {
        return List.copyOf(days);
    }
}
