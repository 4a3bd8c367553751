package vn.lienthong.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.importing.Change;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.organization.OfficialLine.Person;

/**
 * Takes officials and their posts from a CSV file with a line per person and post. People are known by employee code; a
 * person who gets a post that somebody holds follows them, whose time then ends on the day before. All lines or none.
 */
@Stateless
public class ImportingOfficials {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Event<ImportDone> done;

    public ImportReport importOfficials(String csv, Actor by) {
        ImportingPolicy.require(by);
        var sheet = Sheet.read(csv, OfficialLine.COLUMNS);
        units.allForChange();
        var seats = new SeatedPosts(officials, posts.all(), officials.allHoldings());
        var existing = officials.all();
        var lines = check(sheet, seats, existing);
        return sheet.hasBadLines() ? sheet.refused() : write(sheet, lines, seats, existing, by);
    }

    private static List<Row<OfficialLine>> check(Sheet sheet, SeatedPosts seats, List<Official> existing) {
        var lines = sheet.parse(OfficialLine::of);
        sheet.refuseTwice(lines, OfficialLine::postCode, OfficialLine.POST);
        new ArrivingPeople(existing, lines).check(sheet, lines);
        seats.check(sheet, lines);
        return lines;
    }

    private ImportReport write(
            Sheet sheet, List<Row<OfficialLine>> lines, SeatedPosts seats, List<Official> existing, Actor by) {
        var people = existing.stream().collect(toMap(Official::employeeCode, identity()));
        var report = sheet.written(lines, line -> take(line, people, seats));
        done.fire(new ImportDone(by, "OFFICIALS_IMPORTED", report));
        return report;
    }

    private Effect take(OfficialLine line, Map<String, Official> people, SeatedPosts seats) {
        var differences = new ArrayList<Difference>();
        seats.difference(line).ifPresent(differences::add);
        var official = people.computeIfAbsent(line.employeeCode(), code -> create(line));
        differences.addAll(line.person().after(Person.of(official)));
        official.become(line.person());
        var seated = seats.seat(official, line);
        var change = seated == Change.CREATED ? seated : Change.updatedIf(!differences.isEmpty());
        return new Effect(change, line.told(), List.copyOf(differences));
    }

    private Official create(OfficialLine line) {
        var person = line.person();
        var official = new Official(person.employeeCode(), person.username(), person.fullName(), person.email());
        officials.add(official);
        return official;
    }
}
