package vn.lienthong.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Every page with something on it to look at, by the account that looks. */
final class Pages implements AutoCloseable {

    /** What the office that follows the work looks at. */
    static final String OFFICE = "theodoi";

    /** What an administrator of the system looks at. */
    static final String ADMINISTRATOR = "quantri";

    /** What somebody who draws process models looks at. */
    static final String MODELLER = "quytrinh";

    private final Program office = Program.inTheNameOf(OFFICE);
    private final Program administrator = Program.inTheNameOf(ADMINISTRATOR);
    private final List<Runnable> afterwards = new ArrayList<>();

    List<String> of(String account) {
        return switch (account) {
            case OFFICE -> ofTheOffice();
            case ADMINISTRATOR -> ofTheAdministrator();
            default -> ofTheModeller();
        };
    }

    private static List<String> ofTheModeller() {
        return List.of(
                "/process-models.xhtml",
                "/process-models.xhtml?filter=IN_FORCE",
                "/process-model-new.xhtml",
                "/process-model.xhtml?key=assignment",
                "/modeller.xhtml?key=" + drawn(),
                "/try-out.xhtml?key=" + drawn(),
                "/process-running.xhtml?key=assignment",
                "/process-migrate.xhtml?key=assignment&from=1&to=1",
                "/process-steer.xhtml?key=assignment&item=" + item(),
                "/process-steer.xhtml?key=assignment&into=confirm-completion&item=" + item());
    }

    /** A step that waits for a head. */
    private static String item() {
        return Program.inTheNameOf("gd.khcn").waitingFor(Plans.issued("Việc để điều chỉnh", "H05.08", "NONE"));
    }

    /** A model that somebody has begun to draw. */
    private static String drawn() {
        var key = "trang-kiem-tra-" + UUID.randomUUID().toString().substring(0, 8);
        Program.inTheNameOf(MODELLER)
                .send("POST", "/api/v1/process-models", Map.of("key", key, "name", "Quy trình để xem"));
        return key;
    }

    private List<String> ofTheOffice() {
        var pages = new ArrayList<>(List.of(
                "/",
                "/?words=khongco",
                "/directives.xhtml",
                "/directive-edit.xhtml",
                "/documents.xhtml",
                "/document-edit.xhtml",
                "/document-register.xhtml",
                "/incomings.xhtml",
                "/matters.xhtml",
                "/matter-begin.xhtml",
                "/overview.xhtml",
                "/assignments.xhtml",
                "/results.xhtml",
                "/search.xhtml?q=ke+hoach",
                "/search.xhtml?q=ke+hoach&kind=DIRECTIVE",
                "/bulk.xhtml",
                "/score.xhtml",
                "/scores.xhtml?kind=YEAR",
                "/notices.xhtml",
                "/notices.xhtml?unread=true&event=REMINDED",
                "/notice-settings.xhtml",
                "/calendar.xhtml?year=2026",
                "/signed-out.xhtml",
                "/directive.xhtml?id=00000000-0000-0000-0000-000000000001"));
        pages.addAll(ofWork());
        pages.addAll(ofOrganization());
        pages.addAll(ofResults());
        return pages;
    }

    private List<String> ofWork() {
        var assignment = Plans.issued("Trang kiểm tra", "H05.08", "NONE");
        var directive = (String)
                Program.object(office.get("/api/v1/assignments/" + assignment)).get("directiveId");
        var item = Program.inTheNameOf("gd.khcn").waitingFor(assignment);
        var draft = office.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        var document = office.create("/api/v1/documents", Papers.report("H05.01"));
        var matter = matter();
        return List.of(
                "/document.xhtml?id=" + document,
                "/incoming.xhtml?id=" + Papers.receivedAtTheOffice(),
                "/matter-begin.xhtml?flow=" + Leave.KEY,
                "/matter.xhtml?id=" + matter,
                "/document-edit.xhtml?id=" + document,
                "/directive.xhtml?id=" + directive,
                "/directive.xhtml?id=" + draft,
                "/assignment.xhtml?id=" + assignment,
                "/assignment-tree.xhtml?id=" + assignment,
                "/assignment-pass-on.xhtml?id=" + assignment,
                "/assignment-edit.xhtml?directive=" + draft,
                "/clauses.xhtml?id=" + directive,
                "/clauses.xhtml?id=" + draft,
                "/clause-edit.xhtml?id=" + draft,
                "/clause-cut.xhtml?id=" + draft,
                "/bulk.xhtml?verb=APPROVE&item=" + item,
                "/hand-over.xhtml?id=" + item,
                "/amendment.xhtml?id=" + amending(directive),
                "/preview.xhtml?id=" + picture(assignment));
    }

    /** A request for leave that the office has begun. */
    private String matter() {
        Leave.inForce();
        var data = Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN");
        return office.create("/api/v1/matters", Map.of("flow", Leave.KEY, "title", "Nghỉ hai ngày", "data", data));
    }

    /** An issued directive that amends the other, so that the work of that one waits for the office. */
    private String amending(String amended) {
        var assignment = Plans.issuedAmending("Việc của văn bản sửa đổi", "H05.08", Plans.symbolOf(office, amended));
        return (String)
                Program.object(office.get("/api/v1/assignments/" + assignment)).get("directiveId");
    }

    private String picture(String caseFile) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var path = "/api/v1/case-files/" + caseFile + "/files";
        return (String) Program.object(office.attach(path, "anh-hop.png", "image/png", bytes.toByteArray()))
                .get("id");
    }

    private List<String> ofOrganization() {
        var me = Program.object(office.get("/api/v1/me"));
        var post = (String) ((Map<?, ?>) ((List<?>) me.get("posts")).get(0)).get("postId");
        var person = Program.items(office.get("/api/v1/organization/people?words=" + me.get("employeeCode")))
                .get(0)
                .get("id");
        return List.of(
                "/organization.xhtml",
                "/organization.xhtml?q=kinh+bac",
                "/delegations.xhtml",
                "/unit.xhtml?id=" + units("").get(0),
                "/post.xhtml?id=" + post,
                "/person.xhtml?id=" + person,
                "/delegation-edit.xhtml?id=" + post);
    }

    private List<Object> units(String words) {
        return Program.items(office.get("/api/v1/organization/units?words=" + words)).stream()
                .map(unit -> unit.get("id"))
                .toList();
    }

    private List<String> ofResults() {
        var quarter = "year=" + Plans.today().minusYears(1).getYear() + "&quarter=4";
        var published = Program.items(office.get("/api/v1/results")).stream()
                .findFirst()
                .map(head -> (String) head.get("id"))
                .or(() -> Optional.ofNullable(
                        office.create("/api/v1/results", Map.of("year", 2026, "quarter", 3, "version", 1))));
        return List.of("/result-preview.xhtml?" + quarter, "/result.xhtml?id=" + published.orElseThrow());
    }

    private List<String> ofTheAdministrator() {
        return List.of(
                "/calendar.xhtml?year=2027",
                "/calendar-edit.xhtml?year=2027",
                "/organization.xhtml",
                "/unit.xhtml?id=" + units("").get(0),
                "/imports.xhtml",
                "/outbox.xhtml",
                "/webhooks.xhtml",
                "/webhook-new.xhtml",
                "/webhook.xhtml?id=" + webhook(),
                "/reorganizations.xhtml",
                "/reorganization-edit.xhtml?kind=MERGER",
                "/reorganization-edit.xhtml?kind=SPLIT",
                "/reorganization-edit.xhtml?kind=RENAME",
                "/reorganization.xhtml?id=" + reorganization());
    }

    private String webhook() {
        var id = administrator.create(
                "/api/v1/webhooks",
                Map.of("name", "Trang kiểm tra", "url", "https://webhook.invalid/su-kien", "unitCode", "H05"));
        afterwards.add(() -> administrator.send("DELETE", "/api/v1/webhooks/" + id, Map.of()));
        return id;
    }

    /** One of next year, so that it does not come to pass. */
    private String reorganization() {
        var id = administrator.create(
                "/api/v1/reorganizations",
                Map.of(
                        "kind",
                        "MERGER",
                        "name",
                        "Nhập hai xã",
                        "legalBasis",
                        "Nghị quyết kiểm tra",
                        "effectiveOn",
                        Plans.today().plusYears(1).toString(),
                        "units",
                        List.of(units("yen+the").get(0), units("tam+tien").get(0)),
                        "successors",
                        List.of(Map.of(
                                "code",
                                "H05.KT1",
                                "kind",
                                "COMMUNE",
                                "name",
                                "Xã Kiểm Tra",
                                "nameEn",
                                "Kiem Tra Commune"))));
        afterwards.add(() -> administrator.send("POST", "/api/v1/reorganizations/" + id + "/withdraw", Map.of()));
        return id;
    }

    @Override
    public void close() {
        afterwards.forEach(Runnable::run);
    }
}
