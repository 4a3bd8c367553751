package vn.lienthong.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.assignment.recalculation.ChangingCalendar;
import vn.lienthong.assignment.recalculation.DueDateChange;
import vn.lienthong.assignment.recalculation.RecalculatingDueDates;
import vn.lienthong.calendar.CalendarDay;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.CalendarRule;
import vn.lienthong.calendar.CalendarSheet;
import vn.lienthong.calendar.DayKind;
import vn.lienthong.calendar.EditingCalendar;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.CsvFile;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The days of a year are changed one by one or taken from a file; what that moves is shown before anything is written. */
@Named
@RequestScoped
public class CalendarForm {

    @Inject
    EditingCalendar editing;

    @Inject
    RecalculatingDueDates recalculating;

    @Inject
    ChangingCalendar changing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Texts texts;

    private int year;
    private long version = CalendarEdit.NONE_YET;
    private boolean provisional;
    private String csv = "";
    private Part file;
    private LocalDate date;
    private DayKind kind = DayKind.HOLIDAY;
    private String name = "";
    private String nameEn = "";
    private List<DueDateChange> moving;
    private List<BadLine> bad = List.of();

    /** Fills the form when the page is opened, for whoever may use it. */
    public void open() {
        var edit = editing.open(year, current.actor());
        version = edit.version();
        provisional = edit.provisional();
        csv = CalendarSheet.csv(edit.days());
    }

    /** Puts the day into the list, in place of what was there for that date. */
    public void addDay() {
        requireDay();
        if (name.isBlank()) {
            throw new BusinessRuleViolation(CalendarRule.DAY_NAME_REQUIRED);
        }
        var day = new CalendarDay(date, kind, name.strip(), nameEn.isBlank() ? name.strip() : nameEn.strip());
        replace(Stream.of(day));
    }

    /** Takes the day out of the list. */
    public void removeDay() {
        requireDay();
        replace(Stream.empty());
    }

    /** A list with a bad line stays as it was typed, or that line would be lost; the preview names it. */
    private void replace(Stream<CalendarDay> now) {
        var read = read();
        if (read.bad().isEmpty()) {
            var others = read.days().stream().filter(day -> !day.date().equals(date));
            csv = CalendarSheet.csv(Stream.concat(others, now).toList());
        }
        preview();
    }

    private void requireDay() {
        if (date == null) {
            throw new BusinessRuleViolation(CalendarRule.DAY_REQUIRED);
        }
    }

    public void takeFile() throws IOException {
        if (file != null && file.getSize() > 0) {
            csv = CsvFile.text(file.getInputStream().readAllBytes());
        }
        preview();
    }

    /** Names each bad line, or shows which open days would move. */
    public void preview() {
        bad = read().bad();
        moving = bad.isEmpty() ? recalculating.preview(edit(), current.actor()) : null;
    }

    public String save() {
        return store(false);
    }

    public String saveAndMove() {
        return store(true);
    }

    private String store(boolean countAnew) {
        bad = read().bad();
        if (!bad.isEmpty()) {
            return null;
        }
        var reason = texts.say("calendar.reason", String.valueOf(year));
        var batch = changing.change(edit(), countAnew, reason, current.actor());
        var shown = "/calendar.xhtml?faces-redirect=true&year=" + year;
        return outcome.told(
                batch.map(id -> shown + "&batch=" + id).orElse(shown),
                batch.isPresent() ? "calendar.savedMoving" : "calendar.saved");
    }

    private CalendarEdit edit() {
        return new CalendarEdit(year, version, provisional, read().days());
    }

    private CalendarSheet read() {
        return CalendarSheet.read(year, csv);
    }

    public String tell(BadLine line) {
        return texts.say(line.rule().key(), line.arguments().toArray());
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    /** Null until a preview was asked for. */
    public List<DueDateChange> getMoving() {
        return moving;
    }

    public List<BadLine> getBad() {
        return bad;
    }

    /** How many lines they are; one may have several faults. */
    public int getBadLines() {
        return BadLine.lines(bad);
    }

    public String getDraftKey() {
        return "calendar:" + year;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public void setProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    public String getCsv() {
        return csv;
    }

    public void setCsv(String csv) {
        this.csv = csv == null ? "" : csv;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn == null ? "" : nameEn;
    }
}
