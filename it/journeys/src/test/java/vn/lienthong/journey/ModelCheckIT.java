package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever draws models hears from the gate what is wrong with one, in a program and on a page. */
class ModelCheckIT {

    private static final String CHECK = "/api/v1/process-models/check";
    private static final String SCRIPT =
            "<bpmn:scriptTask id=\"tinh-toan\" scriptFormat=\"groovy\"><bpmn:script>x</bpmn:script></bpmn:scriptTask></bpmn:process>";

    @RegisterExtension
    final Journey journey = new Journey();

    private Program modeller;

    @BeforeEach
    void somebodyDraws() {
        modeller = Program.inTheNameOf("quytrinh");
    }

    private String shipped() {
        var answer = modeller.get("/api/v1/process-models/extension");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String spoilt() {
        return shipped().replace("</bpmn:process>", SCRIPT);
    }

    @Test
    void aProgramGetsAVerdictOnWhateverItSends() {
        assertThat(modeller.xml(CHECK, shipped()).body()).isEqualTo("{\"findings\":[],\"passes\":true}");

        var refused = modeller.xml(CHECK, spoilt());
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(Program.object(refused)).containsEntry("passes", false);
        assertThat(refused.body())
                .contains("\"element\":\"tinh-toan\"", "\"rule\":\"ModelRule.ELEMENT_NOT_ALLOWED\"", "Choose another");
        for (var odd : List.of("x", "<a/>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")) {
            var answer = modeller.xml(CHECK, odd);
            assertThat(answer.statusCode()).as(odd).isEqualTo(200);
            assertThat(Program.object(answer)).containsEntry("passes", false);
        }
    }

    @Test
    void whatIsTooLargeOrEmptyOrOfAStrangerIsTurnedAway() {
        assertThat(modeller.xml(CHECK, "<a>" + "x".repeat(1 << 20) + "</a>").statusCode())
                .isEqualTo(413);
        assertThat(modeller.xml(CHECK, "").statusCode()).isEqualTo(422);
        assertThat(Program.inTheNameOf("cv.kinhbac").xml(CHECK, shipped()).statusCode())
                .isEqualTo(403);
        assertThat(Program.inTheNameOf("cv.kinhbac")
                        .get("/api/v1/process-models/extension")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aModellerReadsOnThePageWhatIsWrongWithAFile() {
        var person = journey.signedIn("quytrinh").open("/process-models.xhtml");
        person.page().locator("a.row-link").first().click();
        person.page().locator(".diagram-canvas svg").first().waitFor();
        person.photograph("process-model");
        person.open("/process-models.xhtml");
        choose(person, spoilt()).click("checking:check").sees("Chưa dùng được").sees("tinh-toan");
        person.photograph("process-model-refused");
        choose(person, shipped()).click("checking:check").sees("Quy trình này dùng được");
        assertThat(journey.signedIn("cv.kinhbac")
                        .open("/")
                        .page()
                        .locator("a[href='/process-models.xhtml']")
                        .count())
                .isZero();
    }

    private static Person choose(Person person, String model) {
        person.field("checking:file")
                .setInputFiles(new FilePayload("de-nghi.bpmn", "application/xml", model.getBytes(UTF_8)));
        return person;
    }
}
