package vn.lienthong.workflows;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is kept by the module and seen failing on a canary that breaks it. */
class ArchitectureTest {

    enum Rule {
        THE_ENGINE_IS_KNOWN_TO_ONE_PACKAGE(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..workflows.engine..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.camunda.."),
                "canary.knows"),
        NO_QUERY_TAKES_AN_EXPRESSION(
                noClasses()
                        .should()
                        .callMethodWhere(target(nameEndingWith("Expression"))
                                .and(target(owner(resideInAPackage("org.camunda.bpm.engine.task..")))))
                        .because("whoever writes the text of an expression writes code"),
                "canary.expression"),
        NO_TIME_WITHOUT_THE_CLOCK(
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"),
                "canary.time"),
        NO_CYCLES(slices().matching("vn.lienthong.workflows.(**)").should().beFreeOfCycles(), "canary.cycle");

        private final ArchRule rule;
        private final String canary;

        Rule(ArchRule rule, String canary) {
            this.rule = rule;
            this.canary = canary;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theModuleKeepsTheRule(Rule rule) {
        rule.rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.lienthong.workflows"));
    }

    @ParameterizedTest
    @EnumSource
    void theCanaryIsRejected(Rule rule) {
        var canaries = canaries(rule);
        assertThat(canaries).isNotEmpty();
        assertThatThrownBy(() -> rule.rule.check(canaries)).isInstanceOf(AssertionError.class);
    }

    private static JavaClasses canaries(Rule rule) {
        return new ClassFileImporter().importPackages("vn.lienthong.workflows." + rule.canary);
    }
}
