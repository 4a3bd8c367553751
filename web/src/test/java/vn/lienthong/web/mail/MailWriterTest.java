package vn.lienthong.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.mail.Addressee;
import vn.lienthong.mail.DigestPart;
import vn.lienthong.mail.Letter;
import vn.lienthong.mail.MailLanguage;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.NoticedCaseFile;
import vn.lienthong.notification.NoticedDelegation;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Mandate;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.worklist.WorkListRow;

class MailWriterTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final DigestPart NOTHING = new DigestPart(0, List.of());

    private final MailWriter writer = new MailWriter("https://lienthong.example");

    private static Addressee reader(MailLanguage language) {
        return new Addressee("Nguyễn Thị Phượng", "phuong@tinh.example", language);
    }

    private static NoticeRow notice(NoticeEvent event, String title) {
        var at = Instant.parse("2026-09-07T02:00:00Z");
        var file = new NoticedCaseFile(ID, CaseFileKind.ASSIGNMENT, "NV-1/2026", title);
        return new NoticeRow(ID, ID, event, at, false, Optional.of(file), Optional.empty(), Optional.empty());
    }

    /** For two days, by the director. */
    private static NoticeRow ofDelegation(NoticeEvent event) {
        var handed = new NoticedDelegation(
                ID,
                SigningCapacity.DELEGATED,
                new PostTitle("Giám đốc Sở", "Director"),
                new UnitName("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
                LocalDate.of(2026, 9, 8),
                LocalDate.of(2026, 9, 9),
                Optional.of(new WrittenDecision("12/QĐ-SKHCN", LocalDate.of(2026, 9, 7))),
                "Người Dũng",
                "Người An");
        var at = Instant.parse("2026-09-07T02:00:00Z");
        return new NoticeRow(ID, ID, event, at, false, Optional.empty(), Optional.of(handed), Optional.empty());
    }

    private static Letter letter(MailLanguage language, String title) {
        return new Letter.OfNotice(reader(language), notice(NoticeEvent.REMINDED, title), LocalDate.of(2026, 9, 30));
    }

    @Test
    void aNoticeIsSaidInTheReadersLanguageWithNumberTitleDeadlineAndLink() {
        var mail = writer.write(letter(MailLanguage.VI, "Rà soát 16 tiêu chí"));

        assertThat(mail.subject()).isEqualTo("Nơi giao nhắc thực hiện nhiệm vụ: Rà soát 16 tiêu chí");
        assertThat(mail.text())
                .contains("Kính gửi Nguyễn Thị Phượng,", "NV-1/2026", "Hạn 30/09/2026")
                .contains("https://lienthong.example/assignment.xhtml?id=" + ID);
        assertThat(writer.write(letter(MailLanguage.EN, "Rà soát")).text()).contains("Dear Nguyễn Thị Phượng,");
    }

    @Test
    void oneMatterIsLinkedOnce() {
        var mail = writer.write(letter(MailLanguage.VI, "Rà soát"));

        assertThat(mail.text()).containsOnlyOnce("/assignment.xhtml?id=" + ID);
        assertThat(mail.html()).containsOnlyOnce("/assignment.xhtml?id=" + ID).containsOnlyOnce("Mở trong Liên Thông");
    }

    @Test
    void whoReadsForAnotherPostReadsThatItWasMentionedAndNotThey() {
        var chairman = new Seat(
                ID,
                PostKind.HEAD,
                new PostTitle("Chủ tịch UBND phường", "Ward Chairman"),
                ID,
                ID,
                ID,
                new UnitName("Phường Kinh Bắc", "Kinh Bắc Ward"),
                Optional.of(SigningCapacity.SUBSTITUTE),
                Optional.of(new Mandate(
                        ID,
                        new UUID(0, 1),
                        SigningCapacity.SUBSTITUTE,
                        "Nguyễn Văn Khánh",
                        Optional.empty(),
                        WorkScope.WHOLE,
                        LocalDate.of(2026, 9, 30))));
        var deputy = new Actor(ID, "Trần Thị Hoa", "CB1", List.of(chairman), Set.of());
        var notice = notice(NoticeEvent.MENTIONED, "Rà soát").readBy(deputy);

        assertThat(writer.write(new Letter.OfNotice(reader(MailLanguage.VI), notice, null))
                        .subject())
                .isEqualTo("Có người nhắc đến Chủ tịch UBND phường Nguyễn Văn Khánh trong ý kiến: Rà soát");
        assertThat(writer.write(new Letter.OfNotice(reader(MailLanguage.EN), notice, null))
                        .subject())
                .startsWith("Ward Chairman Nguyễn Văn Khánh was mentioned in a remark");
    }

    @Test
    void everyKindOfNoticeCanBeSaidInBothLanguages() {
        for (var event : NoticeEvent.values()) {
            for (var language : MailLanguage.values()) {
                var letter = new Letter.OfNotice(reader(language), notice(event, "Việc"), null);
                assertThat(writer.write(letter).subject()).endsWith(": Việc");
            }
        }
    }

    @Test
    void ofADelegationIsSaidWhoseWorkItIsForWhichTimeByWhomAndUnderWhichDecision() {
        var given = ofDelegation(NoticeEvent.DELEGATION_GIVEN);
        var vietnamese = writer.write(new Letter.OfNotice(reader(MailLanguage.VI), given, null));
        var english = writer.write(new Letter.OfNotice(reader(MailLanguage.EN), given, null));

        assertThat(vietnamese.subject())
                .isEqualTo("Bạn được ủy quyền xử lý một phần công việc: Giám đốc Sở – Sở Khoa học và Công nghệ");
        assertThat(vietnamese.text())
                .contains("TUQ.", "Thời hạn 08/09/2026 – 09/09/2026", "Người giao: Người Dũng")
                .contains("Quyết định 12/QĐ-SKHCN ngày 07/09/2026", "https://lienthong.example/delegations.xhtml")
                .doesNotContain("Người An");
        assertThat(english.subject()).endsWith(": Director – Department of Science and Technology");
        assertThat(english.text()).contains("From 08/09/2026 to 09/09/2026", "given by Người Dũng");
    }

    @Test
    void aTitleIsNoMarkup() {
        var mail = writer.write(letter(MailLanguage.VI, "<img src=x onerror=\"y\"> & còn lại"));

        assertThat(mail.html())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=&quot;y&quot;&gt; &amp; còn lại");
    }

    @Test
    void theDigestNamesTheFirstOfEachLightAndHowManyMoreThereAre() {
        var row = new WorkListRow(
                ID,
                ID,
                CaseFileKind.ASSIGNMENT,
                "NV-1/2026",
                "Rà soát",
                "assignment",
                "accept-assignment",
                "Tiếp nhận",
                new UnitName("Phường", "Ward"),
                Instant.parse("2026-09-07T02:00:00Z"),
                Instant.parse("2026-09-07T02:00:00Z"),
                LocalDate.of(2026, 9, 4),
                ID,
                new PostTitle("Chủ tịch", "Chairman"),
                "Người Khánh");
        var file = new NoticedCaseFile(ID, CaseFileKind.ASSIGNMENT, "HS-2026-000007", "Lập tổ công nghệ số");
        var told = new NoticeRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                NoticeEvent.COORDINATING,
                Instant.parse("2026-09-06T03:00:00Z"),
                true,
                Optional.of(file),
                Optional.empty(),
                Optional.empty());
        var letter = new Letter.OfDay(
                reader(MailLanguage.VI),
                LocalDate.of(2026, 9, 7),
                new DigestPart(3, List.of(row)),
                NOTHING,
                NOTHING,
                List.of(told),
                List.of(ofDelegation(NoticeEvent.DELEGATION_ENDED)),
                1);
        var mail = writer.write(letter);

        assertThat(mail.subject()).isEqualTo("Việc ngày 07/09/2026: 3 quá hạn, 0 sắp đến hạn, 0 mới");
        assertThat(mail.text())
                .contains("Quá hạn (3)", "Rà soát", "và 2 việc khác")
                .contains("Thông báo gom từ bản tin trước (1)", "HS-2026-000007 Lập tổ công nghệ số")
                .contains("Thông báo chưa đọc (1)", "Ủy quyền cho bạn chấm dứt trước thời hạn")
                .contains("Giám đốc Sở – Sở Khoa học và Công nghệ · TUQ.", "Thu hồi: Người An")
                .doesNotContain("Sắp đến hạn (");
    }
}
