package vn.lienthong.matter.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.rule.BusinessRuleViolation;

class FormSchemaTest {

    private static final Filling TODAY = new Filling(LocalDate.of(2026, 9, 7), Set.of("don.pdf", "giấy mời.pdf"));

    private static final String FORM = """
            {"type": "default", "components": [
              {"type": "text", "text": "# Đơn xin nghỉ phép"},
              {"type": "textfield", "key": "phone", "label": "Điện thoại", "validate": {"validationType": "phone"}},
              {"type": "textfield", "key": "code", "label": "Mã", "validate": {"pattern": "^[A-Z]{2}[0-9]+$", "minLength": 3, "maxLength": 6}},
              {"type": "textfield", "key": "sign", "label": "Số ký hiệu", "validate": {"pattern": "^.*/QĐ-UBND$", "patternErrorMessage": "Ghi như 12/QĐ-UBND"}},
              {"type": "filepicker", "key": "request", "label": "Đơn"},
              {"type": "filepicker", "key": "papers", "label": "Giấy tờ", "multiple": true},
              {"type": "group", "label": "Thời gian", "components": [
                {"type": "datetime", "subtype": "date", "key": "first", "dateLabel": "Từ ngày", "disallowPassedDates": true, "validate": {"required": true}},
                {"type": "number", "key": "days", "label": "Số ngày", "decimalDigits": 1, "validate": {"required": true, "min": 0.5, "max": 30}}]},
              {"type": "checkbox", "key": "told", "label": "Đã bàn giao việc"},
              {"type": "radio", "key": "kind", "label": "Loại", "values": [{"label": "Phép năm", "value": "YEAR"}, {"label": "Việc riêng", "value": "OWN"}]},
              {"type": "checklist", "key": "with", "label": "Kèm theo", "values": [{"label": "Đơn", "value": "A"}, {"label": "Giấy mời", "value": "B"}]}]}""";

    private final FormSchema form = FormSchema.parse(FORM);

    @Test
    void whatFitsTheFormIsKeptInItsOwnKindAndWhatIsEmptyIsNot() {
        var data = form.accept("""
                {"first": "2026-09-08", "days": "2.5", "told": true, "kind": "OWN", "with": ["B", "B"], "phone": "", "code": null}""", TODAY);
        assertThat(data.values())
                .containsOnly(
                        entry("first", "2026-09-08"),
                        entry("days", new BigDecimal("2.5")),
                        entry("told", true),
                        entry("kind", "OWN"),
                        entry("with", List.of("B")));
        assertThat(FormData.parse(data.json())).isEqualTo(data);
    }

    @Test
    void ofAFormThatNeedNotBeFinishedWhateverFitsIsKept() {
        var part = form.acceptPart("{\"days\": 99, \"told\": true}", TODAY);
        assertThat(part.whole()).isFalse();
        assertThat(part.data().values()).containsOnly(entry("told", true));
        assertThat(form.acceptPart("{\"days\": 2, \"first\": \"2026-09-08\"}", TODAY)
                        .whole())
                .isTrue();
        assertThatThrownBy(() -> form.acceptPart("{\"salary\": 1}", TODAY)).isInstanceOf(FormRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "days; ; FIELD_REQUIRED",
                "days; 0; NUMBER_TOO_SMALL",
                "days; 31; NUMBER_TOO_LARGE",
                "days; 1.25; TOO_MANY_DECIMALS",
                "days; \"two\"; NOT_A_NUMBER",
                "days; 1e400; NOT_A_NUMBER",
                "days; true; NOT_A_NUMBER",
                "first; \"31/12/2026\"; NOT_A_DATE",
                "first; \"2026-02-30\"; NOT_A_DATE",
                "first; \"2026-09-06\"; DAY_GONE_BY",
                "first; 20260908; NOT_A_DATE",
                "phone; \"call me\"; NOT_A_PHONE",
                "phone; 12; NOT_A_TEXT",
                "code; \"AB\"; TEXT_TOO_SHORT",
                "code; \"AB12345\"; TEXT_TOO_LONG",
                "code; \"ab12\"; TEXT_NOT_OF_PATTERN",
                "sign; \"12/NQ-HĐND\"; TEXT_NOT_AS_SAID",
                "request; \"don.pdf\"; NOT_FILES",
                "request; [1]; NOT_FILES",
                "request; [\"don.pdf\", \"giấy mời.pdf\"]; ONE_FILE_ONLY",
                "papers; [\"don.pdf\", \"khac.pdf\"]; FILE_NOT_SENT",
                "told; \"yes\"; NOT_A_TICK",
                "kind; \"HOLIDAY\"; NOT_AN_OPTION",
                "with; [\"A\", \"C\"]; NOT_AN_OPTION",
                "with; \"A\"; NOT_AN_OPTION",
                "salary; 1; FIELD_UNKNOWN"
            })
    void whatDoesNotFitIsNamedWithItsField(String key, String value, FieldRule rule) {
        var good = new java.util.TreeMap<>(Map.of("first", "\"2026-09-08\"", "days", "2"));
        good.put(key, value == null ? "null" : value);
        var json = good.toString().replaceAll("(\\w+)=", "\"$1\": ");
        assertThatThrownBy(() -> form.accept(json, TODAY))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.key()).isEqualTo(key);
                            assertThat(fault.rule()).isEqualTo(rule);
                        }));
    }

    @Test
    void ofFilesTheNamesAreKeptThatCameAlong() {
        var filled = """
                {"first": "2026-09-08", "days": 1, "request": ["don.pdf"], "papers": ["don.pdf", "gi\u00e2\u0301y m\u01a1\u0300i.pdf", "don.pdf"]}""";
        assertThat(form.accept(filled, TODAY).values())
                .contains(entry("request", List.of("don.pdf")), entry("papers", List.of("don.pdf", "giấy mời.pdf")));
        assertThat(form.filesOf(filled)).startsWith("don.pdf", "don.pdf").hasSize(4);
    }

    @Test
    void everyFieldHasASentenceOfItsOwn() {
        assertThatThrownBy(() -> form.accept("{\"kind\": \"X\"}", TODAY))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.arguments().get(0))
                                .containsExactly("Từ ngày", "Số ngày", "Loại"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "\"x\""})
    void whatIsNoDataIsRefused(String json) {
        assertThatThrownBy(() -> form.accept(json, TODAY))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FieldRule.DATA_NOT_READABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"number\"; \"iframe\"; FORM_FIELD_NOT_ALLOWED",
                "\"number\"; \"html\"; FORM_FIELD_NOT_ALLOWED",
                "\"number\"; \"expression\"; FORM_FIELD_NOT_ALLOWED",
                "\"number\"; \"dynamiclist\"; FORM_FIELD_NOT_ALLOWED",
                "\"key\": \"days\"; \"key\": \"first\"; FORM_KEY_DOUBLE",
                "\"key\": \"days\"; \"key\": \"a.b\"; FORM_KEY_INVALID",
                "\"key\": \"days\"; \"key\": \"\"; FORM_KEY_INVALID",
                "\"Số ngày\"; \"=1+1\"; FORM_EXPRESSION",
                "\"Số ngày\"; \"{{x}}\"; FORM_EXPRESSION",
                "\"key\": \"days\"; \"key\": \"days\", \"conditional\": {\"hide\": \"=a\"}; FORM_EXPRESSION",
                "\"type\": \"radio\"; \"type\": \"radio\", \"valuesKey\": \"secret\"; FORM_EXPRESSION",
                "\"value\": \"OWN\"; \"value\": \"YEAR\"; FORM_OPTIONS_WRONG",
                "\"max\": 30; \"max\": 0; FORM_LIMITS_WRONG",
                "\"max\": 30; \"max\": \"many\"; FORM_LIMITS_WRONG",
                "\"minLength\": 3; \"minLength\": 7; FORM_LIMITS_WRONG"
            })
    void theDrawingOfAFormIsChecked(String piece, String instead, FormRule rule) {
        assertThat(FORM).contains(piece);
        assertThat(findings(FORM.replace(piece, instead)))
                .extracting(FormFinding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"components\": 1}", "null"})
    void whatIsNoFormIsNotReadable(String json) {
        assertThat(findings(json)).extracting(FormFinding::rule).containsExactly(FormRule.FORM_NOT_READABLE);
    }

    @Test
    void aFormNestedWithoutEndOrTooLargeIsRefused() {
        var nested = "{\"components\": [".repeat(5000) + "]}".repeat(5000);
        assertThat(findings(nested)).isNotEmpty();
        assertThat(findings(" ".repeat(FormSchema.LONGEST + 1)))
                .extracting(FormFinding::rule)
                .containsExactly(FormRule.FORM_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|b)*c",
                "^(?=x)",
                "(.)\\1",
                "a*b*c*d",
                "a{5000}",
                "(",
                "(a){3}",
                "\\p{L}+",
                "[a-z&&[x]]"
            })
    void aPatternThatCouldRunWildIsRefused(String pattern) {
        assertThat(BoundedPattern.of(pattern)).isEmpty();
    }

    @Test
    void aPatternGivesUpInTime() {
        var pattern = BoundedPattern.of("^a*.*b$").orElseThrow();
        assertThat(pattern.fits("aab")).isTrue();
        assertThat(pattern.fits("a".repeat(10_000))).isFalse();
    }

    private static List<FormFinding> findings(String json) {
        var found = new ArrayList<FormFinding>();
        assertThat(FormSchema.read(json, found::add).isEmpty()).isEqualTo(!found.isEmpty());
        return found;
    }
}
