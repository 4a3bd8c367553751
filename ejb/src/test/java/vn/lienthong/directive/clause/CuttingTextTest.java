package vn.lienthong.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuttingTextTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Triển khai Nghị quyết số 71/NQ-CP

            I. MỤC ĐÍCH, YÊU CẦU
            1. Cụ thể hóa nhiệm vụ của tỉnh.
            II. NHIỆM VỤ
            1. Rà soát 16 tiêu chí tại 99 xã, phường.
            Hoàn thành trong 30 ngày làm việc.
            2. Thành lập tổ công nghệ số cộng đồng:
            a) Ban hành quyết định thành lập;
            b) Bố trí kinh phí;
            - Từ ngân sách xã;
            - Từ nguồn xã hội hóa.
            2.1. Tập huấn cho thành viên.
            """;

    private static final String DECISION = """
            Điều 1. Ban hành kèm theo Quyết định này Quy chế.
            Điều 3. Trách nhiệm thi hành
            1. Văn phòng UBND tỉnh theo dõi;
            2. Các sở:
            a) Báo cáo hằng quý;
            đ) Lưu hồ sơ.
            """;

    private static List<CutClause> cut(String text) {
        return new CuttingText().cut(text);
    }

    private static List<String> suggested(String text) {
        return cut(text).stream()
                .filter(CutClause::suggested)
                .map(CutClause::number)
                .toList();
    }

    @Test
    void aPlanIsCutByRomanNumeralsNumbersLettersAndDashes() {
        assertThat(suggested(PLAN))
                .containsExactly("I.1", "II.1", "II.2.a", "II.2.b gạch 1", "II.2.b gạch 2", "II.2.1");
    }

    @Test
    void aDecisionIsCutByArticleClauseAndPoint() {
        assertThat(suggested(DECISION))
                .containsExactly("Điều 1", "Điều 3 khoản 1", "Điều 3 khoản 2 điểm a", "Điều 3 khoản 2 điểm đ");
    }

    @Test
    void aLineWithoutANumberGoesOnWithTheClauseBefore() {
        assertThat(cut(PLAN))
                .filteredOn(clause -> clause.number().equals("II.1"))
                .singleElement()
                .extracting(CutClause::content)
                .isEqualTo("Rà soát 16 tiêu chí tại 99 xã, phường.\nHoàn thành trong 30 ngày làm việc.");
    }

    @Test
    void whatHeadsOthersOrStandsBeforeTheFirstNumberIsShownButNotSuggested() {
        assertThat(cut(PLAN))
                .filteredOn(clause -> !clause.suggested())
                .extracting(CutClause::number)
                .containsExactly("", "I", "II", "II.2", "II.2.b");
    }

    @Test
    void noWordIsLost() {
        var cut = cut(PLAN).stream().map(CutClause::content).collect(Collectors.joining(" "));
        assertThat(cut)
                .contains("KẾ HOẠCH", "Nghị quyết số 71/NQ-CP", "NHIỆM VỤ", "Bố trí kinh phí;", "Từ nguồn xã hội hóa.");
    }

    @Test
    void aTextWithoutAnyNumberIsOnePiece() {
        assertThat(cut("Các đơn vị khẩn trương thực hiện.\nBáo cáo trước ngày 30."))
                .containsExactly(new CutClause("", "Các đơn vị khẩn trương thực hiện.\nBáo cáo trước ngày 30.", false));
        assertThat(cut("  \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "II.1, II.1.",
        "II.1, ii.1)",
        "Điều 3 khoản 2 điểm a, điểm a khoản 2 Điều 3",
        "Điều 3 khoản 2 điểm a, 'Điểm a, khoản 2, Điều 3'",
        "Điều 3, điều  3."
    })
    void aClauseIsTheSameHoweverItIsCited(String one, String other) {
        assertThat(ClauseNumber.keyOf(one)).isEqualTo(ClauseNumber.keyOf(other));
    }

    @ParameterizedTest
    @CsvSource({"II.1, II.11", "Điều 3 khoản 2, Điều 2 khoản 3", "Điều 3, Điều 3 khoản 1", "mục 1 điều 3, điều 3"})
    void differentClausesStayDifferent(String one, String other) {
        assertThat(ClauseNumber.keyOf(one)).isNotEqualTo(ClauseNumber.keyOf(other));
    }
}
