package vn.lienthong.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class EvidenceTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private UUID assignment;

    @BeforeEach
    void anAssignmentOfKinhBac() {
        province = scene.province();
        assignment = new Work(scene).issued(province.kinhBac, TimeLimit.workingDays(10));
    }

    private static Upload text(String name, String content) {
        return new Upload(name, content.getBytes(UTF_8));
    }

    private void add(Versioning versioning, Upload... files) {
        scene.use(AddingRemark.class).add(assignment, "", List.of(files), versioning, province.headOfKinhBac);
        scene.flushAndClear();
    }

    private List<AttachmentRow> files() {
        return scene.use(Timeline.class).files(assignment);
    }

    private String contentOf(AttachmentRow file) {
        return new String(
                scene.use(ReadingFile.class).open(file.id(), province.monitor).content(), UTF_8);
    }

    @Test
    void aFileWithANameThatIsThereBecomesItsNextVersionAndTheFormerStaysReadable() {
        add(Versioning.BY_NAME, text("bang.txt", "một"));
        add(Versioning.BY_NAME, text("Bang.txt", "hai"));

        assertThat(files()).extracting(AttachmentRow::version).containsExactlyInAnyOrder(1, 2);
        assertThat(files())
                .extracting(AttachmentRow::seriesId)
                .containsOnly(files().get(0).seriesId());
        assertThat(files()).extracting(this::contentOf).containsExactlyInAnyOrder("một", "hai");
    }

    @Test
    void whoHandsFilesOverIsToldWhatTheyBecame() {
        add(Versioning.BY_NAME, text("bang.txt", "một"));
        var added = scene.use(AddingRemark.class)
                .add(
                        assignment,
                        "Xem giúp",
                        List.of(text("anh.txt", "ba"), text("bang.txt", "hai")),
                        Versioning.BY_NAME,
                        province.headOfKinhBac);
        scene.flushAndClear();

        assertThat(added.files()).extracting(AttachmentRow::version).containsExactly(1, 2);
        assertThat(added.files()).extracting(this::contentOf).containsExactly("ba", "hai");
        assertThat(added.files()).extracting(AttachmentRow::entryId).containsOnly(added.id());
    }

    @Test
    void aFileMayFollowOneOfAnotherName() {
        add(Versioning.NEW_FILES, text("du-thao.txt", "một"));
        add(Versioning.of(files().get(0).seriesId()), text("ban-cuoi.txt", "hai"));

        assertThat(files()).extracting(AttachmentRow::version).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void sameNamesStayApartWhereNobodyWantsVersions() {
        add(Versioning.NEW_FILES, text("bang.txt", "một"));
        add(Versioning.NEW_FILES, text("bang.txt", "hai"));

        assertThat(files()).extracting(AttachmentRow::version).containsOnly(1);
    }

    @Test
    void onlyOneFileCanBeTheNextVersion() {
        add(Versioning.NEW_FILES, text("bang.txt", "một"));
        var series = Versioning.of(files().get(0).seriesId());

        assertRefused(
                AttachmentRule.ONE_FILE_PER_VERSION, () -> add(series, text("a.txt", "hai"), text("b.txt", "ba")));
    }

    @Test
    void aFileThatTheCaseFileDoesNotHaveHasNoNextVersion() {
        var unknown = Versioning.of(UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add(unknown, text("b.txt", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd.txt", "+1.csv", "-x.pdf", "@ten.docx", "../=cmd.txt"})
    void aNameThatIsAFormulaIsRefused(String name) {
        assertRefused(AttachmentRule.NAME_IS_FORMULA, () -> add(Versioning.NEW_FILES, text(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,=2+2", "a;b\n1;\"=HYPERLINK(1)\"", "@sum,1", "a\tb\n+cmd|x\t1", "\uFEFF-2+cmd,1"})
    void aTableWithAFormulaInACellIsRefused(String csv) {
        assertRefused(AttachmentRule.CELL_IS_FORMULA, () -> add(Versioning.NEW_FILES, text("bang.csv", csv)));
    }

    @Test
    void signedNumbersPhoneNumbersAndDashesAreNoFormulas() {
        add(Versioning.NEW_FILES, text("bang.csv", "tên,số\nAn,-5\nBình,+84 912 345 678\nChi,-\nDũng,\"-1,5\""));

        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileTooLargeOrOfAFalseKindIsRefused() {
        var large = new Upload("to.pdf", new byte[(CheckedUpload.MAX_MEBIBYTES << 20) + 1]);

        assertRefused(AttachmentRule.FILE_TOO_LARGE, () -> add(Versioning.NEW_FILES, large));
        assertRefused(AttachmentRule.FILE_TYPE_REFUSED, () -> add(Versioning.NEW_FILES, text("a.html", "<html>")));
    }

    @Test
    void aNameDoesNotMakeAFileWhatItIsNot() {
        var noise = new Upload("ban-ky.pdf", new byte[] {1, 2, 3, 0, -1, -2, 7, 9});

        assertRefused(AttachmentRule.FILE_TYPE_REFUSED, () -> add(Versioning.NEW_FILES, noise));
        assertRefused(AttachmentRule.FILE_TYPE_REFUSED, () -> add(Versioning.NEW_FILES, text("a.pdf", "<html>")));
        add(Versioning.NEW_FILES, text("ban-ky.pdf", "%PDF-1.7 đã ký"));
        assertThat(files()).extracting(each -> each.contentType()).containsExactly("application/pdf");
    }

    @Test
    void whatIsNamedAsAnotherKindOfFileIsRefused() {
        var picture = "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
        assertRefused(
                AttachmentRule.FILE_NAMED_AS_ANOTHER_TYPE,
                () -> add(Versioning.NEW_FILES, new Upload("Quyết định.PDF", picture)));
        assertRefused(
                AttachmentRule.FILE_NAMED_AS_ANOTHER_TYPE,
                () -> add(Versioning.NEW_FILES, text("bao-cao.docx", "Đã họp tổ công nghệ số")));

        add(Versioning.NEW_FILES, new Upload("ảnh chụp.jpg", picture));
        add(Versioning.NEW_FILES, text("ghi chú", "Đã họp tổ công nghệ số"));
    }
}
