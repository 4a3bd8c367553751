package vn.lienthong.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;

/** Takes units from a CSV file: new ones are added, known ones (by code) changed, none removed. All lines or none. */
@Stateless
public class ImportingUnits {

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Event<ImportDone> done;

    public ImportReport importUnits(String csv, Actor by) {
        ImportingPolicy.require(by);
        var sheet = Sheet.read(csv, UnitLine.COLUMNS);
        var existing = units.allForChange();
        var lines = sheet.parse(UnitLine::of);
        sheet.refuseTwice(lines, UnitLine::code, UnitLine.CODE);
        var arriving = new ArrivingUnits(existing, lines);
        arriving.check(sheet, lines);
        return sheet.hasBadLines() ? sheet.refused() : write(sheet, arriving.parentsFirst(lines), existing, by);
    }

    private ImportReport write(Sheet sheet, List<Row<UnitLine>> lines, List<Unit> existing, Actor by) {
        var tree = new UnitTree(units, existing, LocalDate.now(clock));
        var report = sheet.written(lines, tree::take);
        tree.settle();
        done.fire(new ImportDone(by, "UNITS_IMPORTED", report));
        return report;
    }
}
