package vn.lienthong.scene;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.lienthong.administration.HandingOverPost;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.page.ReadingAssignment;
import vn.lienthong.assignment.passing.PassingOn;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.assignment.recalculation.ChangingCalendar;
import vn.lienthong.assignment.transfer.AskingTransfer;
import vn.lienthong.assignment.tree.ViewingTree;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.audit.ImmediateNotes;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.amendment.ViewingAmendment;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.directive.lineage.ViewingLineage;
import vn.lienthong.directive.page.ReadingDirective;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.document.Document;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.document.handling.AssigningIncoming;
import vn.lienthong.document.register.Registers;
import vn.lienthong.document.work.GivingWork;
import vn.lienthong.event.ReadingEvents;
import vn.lienthong.feed.SharingDeadlines;
import vn.lienthong.mail.PreparingMail;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.work.AssigningFromMatter;
import vn.lienthong.mention.ViewingMentions;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.outbox.Outbox;
import vn.lienthong.overview.Overview;
import vn.lienthong.persistence.DatabaseExtension;
import vn.lienthong.persistence.Repository;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.added.TakingAddedStep;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.reorganization.CarryingOut;
import vn.lienthong.score.ScoringOfficials;
import vn.lienthong.search.Searching;
import vn.lienthong.webhook.RegisteringWebhook;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.saved.SavingFilter;

/**
 * The use cases on real PostgreSQL without a server, in a small province, with a clock that the test moves and processes
 * that are played by {@link PlayedProcesses}.
 */
public class Scene implements BeforeEachCallback, AfterEachCallback {

    private static final Set<Class<?>> PACKAGES = Set.of(
            AuditTrail.class,
            WorkingCalendar.class,
            Actor.class,
            CaseFile.class,
            WorkItem.class,
            SavingFilter.class,
            Searching.class,
            Notices.class,
            ViewingMentions.class,
            Outbox.class,
            PreparingMail.class,
            SharingDeadlines.class,
            Assignment.class,
            PassingOn.class,
            ReadingAssignment.class,
            GivingInput.class,
            AskingQuestion.class,
            ViewingTree.class,
            CheckingIn.class,
            Directive.class,
            ViewingClauses.class,
            ViewingLineage.class,
            ReadingDirective.class,
            ViewingAmendment.class,
            SendingSupplement.class,
            AskingExtension.class,
            AskingTransfer.class,
            StatingCause.class,
            ScoringOfficials.class,
            Overview.class,
            CarryingOut.class,
            GrantingDelegation.class,
            HandingOverPost.class,
            ChangingCalendar.class,
            ReadingEvents.class,
            RegisteringWebhook.class,
            Document.class,
            Registers.class,
            Delivery.class,
            AssigningIncoming.class,
            GivingWork.class,
            DrawingModel.class,
            BeginningMatter.class,
            AssigningFromMatter.class,
            TakingAddedStep.class,
            ComparingVersions.class,
            SteeringWork.class,
            Scene.class);

    private static final Set<String> CONTAINER_ONLY = Set.of("ClockProducer", "PendingNotes", "TellingAdministrators");

    private final DatabaseExtension database;
    private final MovableClock clock = new MovableClock();
    private WeldContainer container;
    private Province province;

    public Scene() {
        this(DatabaseExtension.shared());
    }

    private Scene(DatabaseExtension database) {
        this.database = database;
    }

    /** A province in a database of its own, where several transactions can meet. */
    public static Scene committing() {
        return new Scene(DatabaseExtension.fresh());
    }

    /** What happened so far is there for every transaction. */
    public void commit() {
        entities().getTransaction().commit();
        entities().getTransaction().begin();
        entities().clear();
    }

    /** The use cases in a transaction of its own, which is committed in the end; {@code work} gets what gives them. */
    public void meanwhile(Consumer<Instance<Object>> work) {
        database.commit(own -> {
            try (var other = started(own)) {
                work.accept(other);
            }
        });
    }

    /** Until that many wait for rows that others hold. */
    public void awaitWaiting(int many) throws SQLException, InterruptedException {
        for (var tries = 0; tries < 600; tries++) {
            try (var connection = database.dataSource().getConnection();
                    var waiting = connection
                            .createStatement()
                            .executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                waiting.next();
                if (waiting.getInt(1) >= many) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits");
    }

    /** One of the application's own classes, wired as in the server. */
    public <T> T use(Class<T> useCase) {
        return container.select(useCase).get();
    }

    public Province province() {
        return province;
    }

    public MovableClock clock() {
        return clock;
    }

    public EntityManager entities() {
        return database.entityManager();
    }

    /** Sends what was changed to the database, so that what is read next comes from the tables. */
    public void flushAndClear() {
        database.flushAndClear();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database.beforeEach(context);
        container = started(database.entityManager());
        province = new Province(database.entityManager());
    }

    private WeldContainer started(EntityManager entities) {
        var weld = new Weld()
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
                .addExtension(new Wiring(entities, clock));
        weld.addBeanClass(ImmediateNotes.class);
        weld.addBeanClass(MomentOfTest.class);
        PACKAGES.forEach(type -> weld.addPackages(false, type));
        return weld.initialize();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        container.close();
        database.afterEach(context);
    }

    /** Keeps out what is no bean, and what only works in a container. */
    private record Wiring(EntityManager entities, Clock clock) implements Extension {

        void onlyBeans(@Observes ProcessAnnotatedType<?> type) {
            var found = type.getAnnotatedType();
            var wanted = found.isAnnotationPresent(Stateless.class)
                    || found.isAnnotationPresent(Repository.class)
                    || found.isAnnotationPresent(Dependent.class)
                    || found.isAnnotationPresent(ApplicationScoped.class)
                    || found.isAnnotationPresent(TransactionScoped.class);
            if (!wanted
                    || found.isAnnotationPresent(Entity.class)
                    || CONTAINER_ONLY.contains(found.getJavaClass().getSimpleName())) {
                type.veto();
            } else if (found.isAnnotationPresent(TransactionScoped.class)) {
                lastsForTheTest(type);
            }
        }

        /** A test is one transaction. */
        private static void lastsForTheTest(ProcessAnnotatedType<?> type) {
            type.configureAnnotatedType()
                    .remove(annotation -> annotation instanceof TransactionScoped)
                    .add(ApplicationScoped.Literal.INSTANCE);
        }

        void resources(@Observes AfterBeanDiscovery event) {
            event.addBean().types(EntityManager.class).createWith(context -> entities);
            event.addBean().types(Clock.class).createWith(context -> clock);
        }
    }
}
