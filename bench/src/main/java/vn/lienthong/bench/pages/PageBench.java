package vn.lienthong.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is measured through HTTP, in one run of the whole demonstration of its own: pages and REST, one at a time and
 * with many officials at work, how fast a slow machine paints, and what memory it takes. Prints tables and ends by itself.
 */
public final class PageBench {

    /** Rounds over all, so that the first ones do not pay for what the virtual machine compiles; that takes it minutes. */
    private static final int WARM_UP = 300;

    private static final int PAINTED = 6;
    private static final int SESSIONS = 1_000;
    private static final String OFFICE = "theodoi";
    private static final List<String> PEOPLE =
            List.of("chutich", "theodoi", "gd.khcn", "cv.khcn", "pct.khoagiao", "ct.bacgiang", "cv.bacgiang");

    private final DemoSystem system;
    private final Visitor office = Visitor.signedIn(OFFICE);
    private final List<Page> pages;

    private PageBench(DemoSystem system) {
        this.system = system;
        this.pages = pages();
    }

    public static void main(String[] arguments) throws IOException {
        try (var system = new DemoSystem(Path.of(System.getProperty("lienthong.home")))) {
            print("all processes after the start: %.0f MiB".formatted(Memory.of(system.processes())));
            new PageBench(system).run();
        }
    }

    private void run() {
        var signOn = Visitor.unknown();
        IntStream.range(0, WARM_UP).forEach(round -> {
            pages.forEach(page -> office.page(page.path()));
            signOn.run();
        });
        look(
                new Look("the sign-on page", signOn),
                pages.stream().map(page -> new Look(page.name(), () -> office.page(page.path()))));
        var caller = Caller.inTheNameOf(OFFICE);
        IntStream.range(0, WARM_UP).forEach(round -> {
            reads().forEach(caller::read);
            caller.readFromSignOn();
        });
        look(
                new Look("the sign-on's /userinfo", caller::readFromSignOn),
                reads().stream().map(path -> new Look("GET " + path, () -> caller.read(path))));
        print("%n%s%n%s".formatted(CrowdBench.head(), new CrowdBench(PEOPLE, everybodys()).row()));
        paint();
        sessions();
    }

    private void look(Look beside, Stream<Look> looks) {
        var bench = new LookBench(system.database(), beside);
        print("%n%s".formatted(bench.head()));
        looks.forEach(look -> print(bench.row(look)));
    }

    private List<Page> pages() {
        var assignment = office.link("/assignments.xhtml", "assignment\\.xhtml\\?id=[0-9a-f-]{36}");
        var directive = office.link("/directives.xhtml", "directive\\.xhtml\\?id=[0-9a-f-]{36}");
        return List.of(
                new Page("the work list", "/"),
                new Page("an assignment", assignment),
                new Page("a directive", directive),
                new Page("the list of directives", "/directives.xhtml"),
                new Page("a list of assignments", "/assignments.xhtml"),
                new Page("the dashboard", "/overview.xhtml"),
                new Page("the search", "/search.xhtml?q=ke+hoach"),
                new Page("the documents", "/documents.xhtml"),
                new Page("the matters", "/matters.xhtml"),
                new Page("the organisation", "/organization.xhtml"),
                new Page("the notices", "/notices.xhtml"));
    }

    private List<String> reads() {
        return List.of(
                "/api/v1/me",
                "/api/v1/work-items?size=20",
                "/api/v1/directives?size=20",
                "/api/v1/assignments/" + pages.get(1).path().replaceAll(".*id=", ""),
                "/api/v1/matters?size=20",
                "/api/v1/notices?size=20");
    }

    /** What an official opens in the course of a day; the work list most often. */
    private static List<String> everybodys() {
        return List.of(
                "/",
                "/",
                "/",
                "/",
                "/assignments.xhtml",
                "/directives.xhtml",
                "/overview.xhtml",
                "/search.xhtml?q=ke+hoach",
                "/notices.xhtml",
                "/documents.xhtml");
    }

    private void paint() {
        try (var painting = new Painting(OFFICE)) {
            print("%n%s".formatted(Painting.head()));
            pages.stream().limit(PAINTED).forEach(page -> print(painting.row(page)));
            print(painting.signOnRow());
        }
    }

    private void sessions() {
        var before = Memory.living(system.server());
        IntStream.range(0, SESSIONS).forEach(number -> office.beginAnotherSession());
        print("%n%,d more sessions: %.0f MiB on the server's heap"
                .formatted(SESSIONS, Memory.living(system.server()) - before));
    }

    @SuppressWarnings("SystemOut") // the tables are what the program is for
    private static void print(String line) {
        System.out.println(line);
    }
}
