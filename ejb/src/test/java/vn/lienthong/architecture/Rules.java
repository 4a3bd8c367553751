package vn.lienthong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.persistence.Repository;

/** What holds for the whole module. Every rule has a canary that it must reject. */
class Rules {

    static final ArchRule NEITHER_ENGINE_NOR_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")
            .because("the application knows neither the engine nor the web");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by verbs that guard its state");

    static final ArchRule ENTITIES_KNOW_NO_CONTAINER = noClasses()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.enterprise..")
            .because("an entity is tested without a container");

    static final ArchRule ENTITY_MANAGER_ONLY_IN_REPOSITORIES = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .and()
            .doNotHaveFullyQualifiedName("vn.lienthong.persistence.PersistenceUnit")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("what reads and writes the database says so");

    static final ArchRule NO_TIME_WITHOUT_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
            .should()
            .callMethodWhere(readsTheMachinesTime())
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("time comes from the injected clock, which tests move");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("such a name fits anything");

    private Rules() {}

    /** Each package below the root is a feature, with all that lies in it. */
    static ArchRule noCyclesBetweenFeaturesOf(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesTime() {
        return DescribedPredicate.describe(
                "reads the machine's time",
                call -> isNow(call) || isOf(call, System.class, "(currentTimeMillis|nanoTime)") || isClock(call));
    }

    private static boolean isNow(JavaMethodCall call) {
        var parameters = call.getTarget().getRawParameterTypes();
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isClock(JavaMethodCall call) {
        return isOf(call, Clock.class, "system.*|tick(Seconds|Minutes|Millis)");
    }

    private static boolean isOf(JavaMethodCall call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().matches(name);
    }
}
