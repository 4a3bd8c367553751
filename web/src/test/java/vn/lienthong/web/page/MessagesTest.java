package vn.lienthong.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** Constants that no person reads as such. */
    private static final Set<String> UNSPOKEN = Set.of(
            "About",
            "CalledModel",
            "FieldKind",
            "Usual",
            "StepUse",
            "ParameterKind",
            "Kind",
            "Refusal",
            "Role",
            "WorkItemState",
            "Change",
            "DayKind",
            "Light",
            "Language",
            "Theme",
            "Status",
            "MessageState",
            "State",
            "Reply",
            "Safety",
            "PossibleAction",
            "ProceedingKind",
            "Side",
            "FileFamily",
            "FileSignature");

    private static final Pattern SPOKEN = Pattern.compile("(?:msg\\[|text\\.say\\()\\s*'([^']+)'\\s*[\\],)]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Bundles.english().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Bundles.vietnamese().stringPropertyNames());
    }

    @Test
    void vietnameseIsFoundWhateverLanguageTheServerRunsIn() {
        assertThat(Bundles.fallbackGuard()).isEmpty();
    }

    @Test
    void everyKeyThatAPageSaysExists() {
        var said = Facelets.all().stream()
                .flatMap(page -> SPOKEN.matcher(page.text()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(Bundles.vietnamese().stringPropertyNames()).containsAll(said);
    }

    @Test
    void everyConstantThatPeopleReadHasALabel() {
        assertThat(missing(Bundles.vietnamese().stringPropertyNames())).isEmpty();
    }

    @Test
    void aConstantWithoutLabelIsFound() {
        assertThat(missing(Set.of())).contains("TimeClass.OVERDUE", "WorkItemRule.ALREADY_HANDLED");
    }

    @Test
    void everySentenceIsAMessageFormat() {
        assertThat(Stream.of(Bundles.vietnamese(), Bundles.english())
                        .flatMap(bundle -> bundle.values().stream())
                        .map(sentence -> new MessageFormat((String) sentence)))
                .isNotEmpty();
    }

    /** Some are read as they stand, others as message formats, to which a straight apostrophe is a quotation mark. */
    @Test
    void anApostropheIsARoundOne() {
        assertThat(Stream.of(Bundles.vietnamese(), Bundles.english()).flatMap(bundle -> bundle.values().stream()))
                .noneMatch(sentence -> ((String) sentence).contains("'"));
    }

    private static Set<String> missing(Set<String> keys) {
        var missing = new TreeSet<String>();
        constants().stream().filter(key -> !keys.contains(key)).forEach(missing::add);
        return missing;
    }

    private static List<String> constants() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.lienthong").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !UNSPOKEN.contains(type.getSimpleName()))
                        .flatMap(MessagesTest::keys)
                        .toList();
    }

    private static Stream<String> keys(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(field -> type.getSimpleName() + "." + field.getName());
    }
}
