package vn.lienthong.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.PlayedLeave.KEY;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DiscardingDraft;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ImportingModel;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.OfferingModels;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.RetiringModel;
import vn.lienthong.processmodel.RollingBack;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.processmodel.SittingAtDraft;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.running.Migrate;
import vn.lienthong.processmodel.running.MovingRunningWork;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.scene.PlayedLeave;
import vn.lienthong.scene.PlayedModels;
import vn.lienthong.scene.PlayedRunning;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.worklist.WorkItems;

/** Nothing is done with a drawn model, with what runs by it or with its matters that the audit trail does not tell. */
class AuditOfDrawnWorkTest {

    private static final List<Class<?>> FEATURES =
            List.of(DrawingModel.class, SteeringWork.class, DecidingMatterStep.class);

    /** What only reads, beside the classes that view, check and choose; that somebody sits at a draft changes nothing of it. */
    private static final Set<String> READING = Set.of(
            "DrawingModel.open",
            "DrawingModel.requireKnown",
            "SittingAtDraft.sit",
            "SittingAtDraft.leave",
            "TriedVersion.requireTriable",
            "TriedVersion.find",
            "TriedVersion.startForm",
            "BeginningMatter.flows",
            "BeginningMatter.form",
            "BeginningMatter.requirePost",
            "MovingRunningWork.preview",
            "PreviewingSteering.move",
            "PreviewingSteering.end");

    private static final Map<String, String> SAME =
            Map.of(PlayedLeave.DECIDE, PlayedLeave.DECIDE, PlayedLeave.MEND, PlayedLeave.MEND);

    /** A trial leaves nothing behind; what failed in the engine is tried again where there is one, in {@code ModelRunningIT}. */
    private static final Set<String> ELSEWHERE = Set.of("TriedVersion.putInForce", "SteeringWork.retry");

    @RegisterExtension
    Scene scene = new Scene();

    private final Set<String> done = new TreeSet<>();
    private Province province;
    private Actor modeller;
    private Actor approver;

    @BeforeEach
    void people() {
        province = scene.province();
        modeller = province.withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = province.withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        PlayedRunning.newPerformer = "HEAD@ISSUER";
    }

    /** Something that a person does, and must leave a trace of. */
    private interface Deed {
        void happen();
    }

    private void act(String name, Deed deed) {
        var before = trail().size();
        deed.happen();
        scene.flushAndClear();
        assertThat(trail().size()).as(name).isGreaterThan(before);
        done.add(name);
    }

    private List<?> trail() {
        return scene.entities()
                .createNativeQuery("select action from audit_entry order by seq")
                .getResultList();
    }

    private List<String> trailOf(UUID caseFile) {
        return scene.entities()
                .createNativeQuery("select action from audit_entry where case_file_id = :id order by seq", String.class)
                .setParameter("id", caseFile)
                .getResultList();
    }

    /** The same moment may tell several things: who compares looks at what was told, not in which order. */
    private List<String> historyOf(UUID caseFile) {
        return scene.entities()
                .createNativeQuery("select event from timeline_entry where case_file_id = :id", String.class)
                .setParameter("id", caseFile)
                .getResultList();
    }

    private long version() {
        return scene.use(DrawingModel.class).open(KEY, modeller).version();
    }

    private void send() {
        act("SendingModel.send", () -> scene.use(SendingModel.class).send(KEY, "Bản mới", version(), modeller));
    }

    private void inForce() {
        send();
        act("DecidingModel.approve", () -> scene.use(DecidingModel.class).approve(KEY, version(), approver));
        act(
                "PuttingInForce.from",
                () -> scene.use(PuttingInForce.class).from(KEY, LocalDate.now(scene.clock()), modeller));
    }

    private void isDrawnAndComesIntoForce() {
        var drawing = scene.use(DrawingModel.class);
        act("DrawingModel.begin", () -> drawing.begin(BeginModel.blank(KEY, "Xin nghỉ phép"), modeller));
        act("ImportingModel.into", () -> scene.use(ImportingModel.class).into(KEY, file(KEY), version(), modeller));
        scene.use(SittingAtDraft.class).leave(KEY, modeller); // what is saved next is of a sitting of its own
        act("DrawingModel.save", () -> drawing.save(KEY, PlayedLeave.content(), version(), modeller));
        send();
        act("SendingModel.withdraw", () -> scene.use(SendingModel.class).withdraw(KEY, version(), modeller));
        send();
        act(
                "DecidingModel.sendBack",
                () -> scene.use(DecidingModel.class).sendBack(KEY, "Thiếu bước ký", version(), approver));
        send();
        act("DecidingModel.approve", () -> scene.use(DecidingModel.class).approve(KEY, version(), approver));
        act(
                "PuttingInForce.from",
                () -> scene.use(PuttingInForce.class)
                        .from(KEY, LocalDate.now(scene.clock()).plusDays(3), modeller));
        act("PuttingInForce.callOff", () -> scene.use(PuttingInForce.class).callOff(KEY, modeller));
        act(
                "PuttingInForce.from",
                () -> scene.use(PuttingInForce.class).from(KEY, LocalDate.now(scene.clock()), modeller));
    }

    private static byte[] file(String key) {
        return PlayedModels.model(key, "Xin nghỉ phép", PlayedLeave.DECIDE).getBytes(StandardCharsets.UTF_8);
    }

    private int number() {
        return scene.use(ViewingModels.class).numberInForce(KEY, modeller).orElseThrow();
    }

    private UUID begun() {
        var data = "{\"first\": \"2026-09-21\", \"days\": 3, \"kind\": \"OWN\"}";
        var command = new BeginMatter(KEY, Optional.empty(), "Nghỉ phép", Optional.empty(), data);
        act(
                "BeginningMatter.begin",
                () -> scene.use(BeginningMatter.class).begin(command, List.of(), province.officerOfKinhBac));
        return scene.use(ViewingMatters.class).page(MatterFilter.ALL, 0, 50, province.chairman).stream()
                .filter(row -> row.state() == MatterState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void decide(UUID matter, String word, Actor by) {
        act(
                "DecidingMatterStep.decide",
                () -> scene.use(DecidingMatterStep.class)
                        .decide(waiting(matter), new MatterDecision(word, "{}", "Vì việc"), List.of(), by));
    }

    private UUID waiting(UUID matter) {
        return scene.use(WorkItems.class).openIn(matter).get(0).id();
    }

    private void cancel(UUID matter) {
        act(
                "CancellingMatter.cancel",
                () -> scene.use(CancellingMatter.class).cancel(matter, "Không nghỉ nữa", province.officerOfKinhBac));
    }

    private void isSteeredMovedAndEnded(UUID matter, int from) {
        act(
                "SteeringWork.moveTo",
                () -> scene.use(SteeringWork.class)
                        .moveTo(KEY, waiting(matter), PlayedLeave.MEND, "Về người gửi", modeller));
        var command = new Migrate(KEY, from, number(), SAME, Set.of(matter));
        act(
                "MovingRunningWork.begin",
                () -> scene.use(MovingRunningWork.class).begin(command, "Theo bản mới", modeller));
        act("SteeringWork.end", () -> scene.use(SteeringWork.class).end(KEY, matter, "Không cần nữa", modeller));
    }

    private void changesAndIsRetired(int first) {
        var drawing = scene.use(DrawingModel.class);
        act("DrawingModel.begin", () -> drawing.begin(BeginModel.nextVersion(KEY), modeller));
        act("DiscardingDraft.discard", () -> scene.use(DiscardingDraft.class).discard(KEY, version(), modeller));
        act("RollingBack.backTo", () -> scene.use(RollingBack.class).backTo(KEY, first, modeller));
        inForce();
        isOfferedByTheProgram();
        act("RetiringModel.retire", () -> scene.use(RetiringModel.class).retire(KEY, "Thôi dùng", modeller));
        act("RetiringModel.reinstate", () -> scene.use(RetiringModel.class).reinstate(KEY, modeller));
        act(
                "ImportingModel.asNew",
                () -> scene.use(ImportingModel.class).asNew("other-leave", "", file("other-leave"), modeller));
    }

    private void isOfferedByTheProgram() {
        var offering = scene.use(OfferingModels.class);
        var brought = ModelContent.of(PlayedModels.model(KEY, "Xin nghỉ phép", "brought-by-the-program"));
        offering.offer(KEY, brought);
        act("OfferingModels.takeUp", () -> offering.takeUp(KEY, modeller));
        act("DiscardingDraft.discard", () -> scene.use(DiscardingDraft.class).discard(KEY, version(), modeller));
        offering.offer(KEY, brought);
        act("OfferingModels.decline", () -> offering.decline(KEY, modeller));
    }

    @Test
    void everyActOfAModelAndItsMattersIsAuditedAndNoneIsForgotten() {
        isDrawnAndComesIntoForce();
        var first = number();
        var cancelled = begun();
        decide(cancelled, "RETURNED", province.headOfKinhBac);
        act(
                "ExtendingMatter.extend",
                () -> scene.use(ExtendingMatter.class)
                        .extend(cancelled, LocalDate.of(2026, 9, 25), "Chờ ý kiến", province.headOfKinhBac));
        cancel(cancelled);
        var ended = begun();
        changesAndIsRetired(first);
        isSteeredMovedAndEnded(ended, first);

        assertThat(done).containsAll(acts());
        assertThat(trailOf(cancelled)).containsExactly("BEGUN", "STEP_DECIDED", "EXTENDED", "CANCELLED");
        Stream.of(cancelled, ended, modelFile())
                .forEach(file -> assertThat(trailOf(file)).containsExactlyInAnyOrderElementsOf(historyOf(file)));
        assertThat(trailOf(modelFile()))
                .contains(
                        "MODEL_BEGUN",
                        "MODEL_SENT",
                        "MODEL_WITHDRAWN",
                        "MODEL_RETURNED",
                        "MODEL_APPROVED",
                        "MODEL_SCHEDULED",
                        "MODEL_CALLED_OFF",
                        "MODEL_IN_FORCE",
                        "MODEL_DISCARDED",
                        "MODEL_RETIRED",
                        "MODEL_REINSTATED");
    }

    private UUID modelFile() {
        return (UUID) scene.entities()
                .createNativeQuery("select case_file_id from process_model where key = :key", UUID.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }

    /** What people may do in these packages, found in the classes: whoever adds to them is told by this test. */
    private static Set<String> acts() {
        return FEATURES.stream()
                .flatMap(AuditOfDrawnWorkTest::classesBeside)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> !type.getSimpleName().matches("(Viewing|Checking|Choosing|Comparing|Counting).*"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(AuditOfDrawnWorkTest::isForPeople)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .filter(name -> !READING.contains(name) && !ELSEWHERE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForPeople(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && List.of(method.getParameterTypes()).contains(Actor.class);
    }

    private static Stream<Class<?>> classesBeside(Class<?> type) {
        try (var files = Files.list(Path.of(folder(type)))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("Test.class"))
                    .map(name -> type.getPackageName() + "." + name.replace(".class", ""))
                    .map(AuditOfDrawnWorkTest::named)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI folder(Class<?> type) {
        try {
            var classes = type.getProtectionDomain().getCodeSource().getLocation();
            return classes.toURI().resolve(type.getPackageName().replace('.', '/') + "/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
