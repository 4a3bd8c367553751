package vn.lienthong.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;

/** Takes posts from a CSV file: new ones are added, known ones (by code) changed, none removed. All lines or none. */
@Stateless
public class ImportingPosts {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Event<ImportDone> done;

    public ImportReport importPosts(String csv, Actor by) {
        ImportingPolicy.require(by);
        var sheet = Sheet.read(csv, PostLine.COLUMNS);
        var unitsByCode = units.allForChange().stream().collect(toMap(Unit::code, identity()));
        var lines = check(sheet, unitsByCode);
        return sheet.hasBadLines() ? sheet.refused() : write(sheet, lines, unitsByCode, by);
    }

    private List<Row<PostLine>> check(Sheet sheet, Map<String, Unit> unitsByCode) {
        var lines = sheet.parse(PostLine::of);
        sheet.refuseTwice(lines, PostLine::code, PostLine.CODE);
        new ArrivingPosts(unitsByCode.keySet(), posts.all(), lines).check(sheet, lines);
        return lines;
    }

    private ImportReport write(Sheet sheet, List<Row<PostLine>> lines, Map<String, Unit> unitsByCode, Actor by) {
        var known = posts.all().stream().collect(toMap(Post::code, identity()));
        var report = sheet.written(
                lines,
                line -> Optional.ofNullable(known.get(line.code()))
                        .map(post -> change(post, line))
                        .orElseGet(() -> create(line, unitsByCode.get(line.unitCode()))));
        done.fire(new ImportDone(by, "POSTS_IMPORTED", report));
        return report;
    }

    private static Effect change(Post post, PostLine line) {
        var differences = line.after(PostLine.of(post));
        post.become(line);
        return Effect.of(line.told(), differences);
    }

    private Effect create(PostLine line, Unit unit) {
        posts.add(new Post(line.code(), unit, line.kind(), line.title(), line.titleEn()));
        return Effect.created(line.told());
    }
}
