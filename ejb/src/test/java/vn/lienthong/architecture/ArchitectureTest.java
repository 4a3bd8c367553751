package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses APPLICATION =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.lienthong");

    static Stream<Arguments> rulesWithTheirCanaries() {
        return Stream.of(
                Arguments.of(Rules.NEITHER_ENGINE_NOR_WEB, "engine"),
                Arguments.of(Rules.NEITHER_ENGINE_NOR_WEB, "web"),
                Arguments.of(Rules.ENTITIES_HAVE_NO_SETTERS, "entities"),
                Arguments.of(Rules.ENTITIES_KNOW_NO_CONTAINER, "entities"),
                Arguments.of(Rules.ENTITY_MANAGER_ONLY_IN_REPOSITORIES, "storage"),
                Arguments.of(Rules.NO_TIME_WITHOUT_THE_CLOCK, "time"),
                Arguments.of(Rules.NAMES_SAY_SOMETHING, "naming"));
    }

    @ParameterizedTest
    @MethodSource("rulesWithTheirCanaries")
    void theApplicationKeepsTheRule(ArchRule rule, String ignored) {
        rule.check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("rulesWithTheirCanaries")
    void everyClassOfTheCanaryIsRejected(ArchRule rule, String canary) {
        new ClassFileImporter()
                .importPackages("vn.lienthong.canary." + canary)
                .forEach(javaClass -> assertThatThrownBy(
                                () -> rule.check(new ClassFileImporter().importClasses(javaClass.reflect())))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(javaClass.getSimpleName()));
    }

    @Test
    void noFeatureNeedsAFeatureThatNeedsIt() {
        Rules.noCyclesBetweenFeaturesOf("vn.lienthong").check(APPLICATION);
    }

    @Test
    void twoFeaturesThatNeedEachOtherAreRejected() {
        var chickenAndEgg =
                new ClassFileImporter().importPackages("vn.lienthong.canary.chicken", "vn.lienthong.canary.egg");

        assertThatThrownBy(() ->
                        Rules.noCyclesBetweenFeaturesOf("vn.lienthong.canary").check(chickenAndEgg))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void noTwoSessionBeansOfAllModulesHaveOneName() {
        assertThat(SessionBeanNames.ofAllModules().names()).hasSizeGreaterThan(100);
        assertThat(SessionBeanNames.ofAllModules().givenTwice()).isEmpty();
    }

    @Test
    void twoSessionBeansOfOneNameAreRejected() {
        var twins = new SessionBeanNames(List.of(Path.of("src/test/java/vn/lienthong/canary/twins")));

        assertThat(twins.givenTwice()).containsExactly("DecidingTwice");
    }
}
