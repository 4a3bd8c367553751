package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dialog opens with what is known, so that nothing is typed twice. */
class PrefilledIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theExtensionIsGrantedUntilTheDayThatWasAskedFor() {
        var assignment = Works.acceptedByKinhBac("Việc xin thêm ngày " + Plans.symbol());
        var officer = Program.inTheNameOf("cv.kinhbac");
        var deadline = LocalDate.parse((String)
                Program.object(officer.get("/api/v1/assignments/" + assignment)).get("deadline"));
        var wanted = deadline.plusDays(7);
        officer.post(
                "/api/v1/assignments/" + assignment + "/extensions",
                Map.of("wantedOn", wanted.toString(), "reason", "Chưa thu đủ phiếu"));
        var monitor = Program.inTheNameOf("theodoi");
        monitor.post(
                "/api/v1/work-items/" + monitor.waitingFor(assignment) + "/decision",
                Map.of("step", "advise-extension", "decision", "FOR", "remark", "Chính đáng"));

        var chairman = journey.signedIn("chutich").open("/assignment.xhtml?id=" + assignment);
        chairman.ask("grant-dialog");
        assertThat(chairman.field("grant:until").inputValue()).isEqualTo(TYPED.format(wanted));
    }

    @Test
    void aDraftIsMendedFromWhatItSays() {
        var monitor = Program.inTheNameOf("theodoi");
        var symbol = Plans.symbol();
        var directive = monitor.create("/api/v1/directives", Plans.directive(symbol));
        var assignment = monitor.create(
                "/api/v1/directives/" + directive + "/assignments", Plans.work("Việc soạn dở", "H05.08", "NONE"));
        var person = journey.signedIn("theodoi").open("/directive-edit.xhtml?id=" + directive);
        assertThat(person.field("directive:symbol").inputValue()).isEqualTo(symbol);
        assertThat(person.field("directive:signer").inputValue()).isEqualTo("Nguyễn Văn Thử");

        person.open("/assignment-edit.xhtml?id=" + assignment);
        assertThat(person.field("assignment:title").inputValue()).isEqualTo("Việc soạn dở");
        assertThat(person.field("assignment:clause").inputValue()).isEqualTo("I.1");
    }
}
