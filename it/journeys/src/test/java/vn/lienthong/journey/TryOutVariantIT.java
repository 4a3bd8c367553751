package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A unit's variant of a model that comes with the program is tried out before it comes into force, and followed afterwards. */
class TryOutVariantIT {

    private static final String MODELS = "/api/v1/process-models";
    private static final String OWN_STEP = "Tiếp nhận theo quy chế của xã";

    @RegisterExtension
    final Journey journey = new Journey();

    private final Program modeller = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");
    private final String key = "den-xa-" + System.nanoTime();
    private Commune commune;

    private record Commune(String id, String code) {}

    @BeforeEach
    void aCommuneVariesHowItTakesWhatComesIn() throws SQLException {
        commune = communeWithoutVariant();
        var begun = Map.of("key", key, "name", "Văn bản đến tại xã", "copyOf", "incoming", "variantUnit", commune.id());
        var answer = modeller.post(MODELS, begun);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var xml = ((String) Program.object(modeller.get(path())).get("xml"))
                .replaceFirst("(<bpmn:userTask id=\"acknowledge-receipt\" name=\")[^\"]*", "$1" + OWN_STEP);
        var saved = modeller.matching("PUT", path(), tag(), Map.of("xml", xml));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** Journeys that have nobody there do not come by. */
    private Commune communeWithoutVariant() throws SQLException {
        try (var connection = journey.system().database();
                var found = connection.createStatement().executeQuery("""
                        select u.id, u.code from unit u where u.kind = 'COMMUNE' and u.valid_to is null
                        and exists (select 1 from post p where p.unit_id = u.id and p.kind = 'HEAD')
                        and not exists (select 1 from process_model m where m.unit_id = u.id)
                        order by u.code desc limit 1""")) {
            assertThat(found.next()).isTrue();
            return new Commune(found.getString(1), found.getString(2));
        }
    }

    private String path() {
        return MODELS + "/" + key + "/draft";
    }

    private String tag() {
        return modeller.get(path()).headers().firstValue("ETag").orElseThrow();
    }

    private void decide(Program by, String decision, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("decision", decision);
        var decided = by.matching("POST", path() + "/decision", tag(), body);
        assertThat(decided.statusCode()).as(decided.body()).isLessThan(300);
    }

    private String modelOf(String caseFile) throws SQLException {
        return one("select process_model from case_file where id::text = ?", caseFile);
    }

    private String one(String sql, String of) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, of);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    /** What a document brings about at the commune. */
    private String received() {
        var document = Papers.issuedTo("Báo cáo gửi xã " + Plans.symbol(), commune.code());
        var receipts = Program.items(Program.inTheNameOf("cv.khcn").get("/api/v1/documents/" + document + "/receipts"));
        return (String) receipts.get(0).get("id");
    }

    @Test
    void aTrialWalksTheVariantAndFromItsDayTheUnitsWorkFollowsIt() throws SQLException {
        var trial = MadeUpTrial.of(modeller, key, "cv.khcn", Map.of());
        assertThat(trial.waits()).extracting(wait -> wait.get("name")).containsExactly(OWN_STEP);
        trial.take("acknowledge-receipt", "RECEIVED");
        assertThat(trial.steps()).containsExactly("assign-incoming");
        assertThat(modelOf(received())).as("while it is a draft").isEqualTo("incoming");

        decide(modeller, "SEND", Map.of("remark", "Để kiểm tra"));
        decide(approver, "APPROVE", Map.of());
        decide(modeller, "PUT_IN_FORCE", Map.of("on", Plans.today().toString()));
        assertThat(modelOf(received())).isEqualTo(key);
    }

    @Test
    void whatIsNoWorkOfTheUnitIsNotTakenForATrialOfItsVariant() throws SQLException {
        var elsewhere = one("select id from unit where code = ?", KinhBac.UNIT);
        var refused = MadeUpTrial.refused(modeller, key, "cv.khcn", Map.of("recipient", elsewhere));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("NOT_OF_THE_UNIT");
    }

    @Test
    void whereNobodyOfTheUnitCouldBeginItsWorkTheTrialSaysWhoIsMissing() {
        var giving = "giao-xa-" + System.nanoTime();
        var begun =
                Map.of("key", giving, "name", "Giao việc tại xã", "copyOf", "assignment", "variantUnit", commune.id());
        assertThat(modeller.post(MODELS, begun).statusCode()).isEqualTo(201);
        var refused = MadeUpTrial.refused(modeller, giving, "theodoi", Map.of());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("NOBODY_BEGINS", "Nobody holds a post “Monitor”");
    }

    @Test
    void aVariantThatLacksWhatTheProgramCallsDoesNotPass() {
        var xml = ((String) Program.object(modeller.get(path())).get("xml"))
                .replace("\"assign-incoming\"", "\"assign-somehow\"");
        assertThat(modeller.matching("PUT", path(), tag(), Map.of("xml", xml)).statusCode())
                .isEqualTo(200);
        var refused = MadeUpTrial.refused(modeller, key, "cv.khcn", Map.of());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("NOT_PASSING");
    }

    @Test
    void onThePageAModellerWalksTheVariant() {
        var person = journey.signedIn("quytrinh").open("/process-model.xhtml?key=" + key);
        person.page().locator("a[href*='try-out.xhtml']").first().click();
        person.fill("who:words", "cv.khcn").click("who:find").sees("Nội dung ban đầu");
        person.click("start:go").sees(OWN_STEP);
        person.photograph("try-out-variant");
    }
}
