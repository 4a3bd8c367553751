package vn.lienthong.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.CorrectingRemark;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Statements;
import vn.lienthong.scene.Work;

/** What every page of a case file shows is told apart from few looks. */
class ViewingCaseFileTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private UUID assignment;

    @BeforeEach
    void someWorkIsAccepted() {
        province = scene.province();
        assignment = new Work(scene)
                .accepted(
                        province.kinhBac, TimeLimit.workingDays(10), province.headOfKinhBac, province.officerOfKinhBac);
    }

    private CaseFileView view(Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingCaseFile.class).view(assignment, by);
    }

    private void remark(String text, Upload... files) {
        scene.use(AddingRemark.class).add(assignment, text, List.of(files), province.officerOfKinhBac);
    }

    private List<TimelineRow> remarks() {
        return view(province.monitor).history().stream()
                .filter(row -> row.event() == TimelineEvent.REMARK)
                .toList();
    }

    @Test
    void whoeverHoldsThePostFindsTheStepAmongTheirsAndOthersSeeThatItWaits() {
        assertThat(view(province.officerOfKinhBac).mine())
                .extracting(WorkListRow::step)
                .containsExactly("carry-out-assignment");
        assertThat(view(province.monitor).mine()).isEmpty();
        assertThat(view(province.monitor).waiting())
                .extracting(WaitingPost::step)
                .containsExactly("carry-out-assignment");
        assertThat(view(province.monitor).trace().taken()).containsExactly("accept-assignment");
    }

    @Test
    void onlyTheHeadOfTheUnitDirectsWhatWaitsInIt() {
        assertThat(view(province.headOfKinhBac).directed()).hasSize(1);
        assertThat(view(province.officerOfKinhBac).directed()).isEmpty();
        assertThat(view(province.chairman).directed()).isEmpty();
    }

    @Test
    void aLineOfTheHistoryStandsOnceWithAllItsFilesAndAllItSaidBefore() {
        remark("Gửi hai tệp", new Upload("a.txt", "a".getBytes()), new Upload("b.txt", "b".getBytes()));
        var entry = remarks().get(0).id();
        scene.use(CorrectingRemark.class).correct(entry, "Gửi hai tệp số liệu", province.officerOfKinhBac);
        scene.flushAndClear();
        scene.use(CorrectingRemark.class).correct(entry, "Gửi hai tệp số liệu quý", province.officerOfKinhBac);

        var remarks = remarks();
        assertThat(remarks).extracting(TimelineRow::text).containsExactly("Gửi hai tệp số liệu quý");
        assertThat(remarks.get(0).files()).extracting(AttachmentRow::name).containsExactly("a.txt", "b.txt");
        assertThat(remarks.get(0).trace().former())
                .extracting(former -> former.text())
                .containsExactlyInAnyOrder("Gửi hai tệp", "Gửi hai tệp số liệu");
    }

    @Test
    void allOfItIsReadInThreeStatements() {
        remark("Gửi tệp", Work.evidence());

        assertThat(Statements.of(
                        scene, () -> scene.use(ViewingCaseFile.class).view(assignment, province.headOfKinhBac)))
                .isEqualTo(3);
    }
}
