package vn.lienthong.reorganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** Plans and carries out what the tests are about: Kinh Bắc and Lục Ngạn become one, or Kinh Bắc two. */
class Reorganizing {

    static final String BASIS = "Nghị quyết 12/NQ-HĐND ngày 01/9/2026";
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    static final UnitName NEW_NAME = new UnitName("Phường Bắc Lục", "Bac Luc Ward");

    private final Scene scene;
    private final Province province;
    final Actor administrator;

    Reorganizing(Scene scene) {
        this.scene = scene;
        this.province = scene.province();
        var office = province.monitor;
        this.administrator = new Actor(
                office.officialId(), "Quản trị", office.employeeCode(), office.seats(), Set.of(Role.SYSTEM_ADMIN));
    }

    static SuccessorDetails arising(String code, UnitName name) {
        return new SuccessorDetails(Optional.empty(), code, "", UnitKind.WARD, name);
    }

    UUID plan(ReorganizationKind kind, Set<Unit> units, SuccessorDetails... successors) {
        var ids = units.stream().map(Unit::id).collect(java.util.stream.Collectors.toSet());
        var plan = new PlanReorganization(kind, "Sắp xếp xã, phường", BASIS, DAY, ids, List.of(successors));
        var id = scene.use(PlanningReorganization.class).plan(plan, administrator);
        scene.flushAndClear();
        return id;
    }

    /** Kinh Bắc and Lục Ngạn become a new ward, with the head of Kinh Bắc. */
    UUID merger() {
        var id = undecidedMerger();
        chooseHeadOfKinhBac(id);
        return id;
    }

    UUID undecidedMerger() {
        return plan(ReorganizationKind.MERGER, Set.of(province.kinhBac, province.lucNgan), arising("T.D", NEW_NAME));
    }

    void chooseHeadOfKinhBac(UUID id) {
        var head = province.headOfKinhBac.mainSeat().postId();
        var successor = rehearsal(id).successors().get(0).unitId();
        scene.use(PlanningReorganization.class).choose(id, head, successor, administrator);
        scene.flushAndClear();
    }

    /** Kinh Bắc goes into Lục Ngạn. */
    UUID absorption() {
        return plan(
                ReorganizationKind.MERGER,
                Set.of(province.kinhBac, province.lucNgan),
                SuccessorDetails.existing(province.lucNgan.id()));
    }

    Rehearsal rehearsal(UUID id) {
        return scene.use(Rehearsing.class).rehearse(id, administrator);
    }

    void begin(UUID id) {
        scene.clock().moveTo(DAY);
        scene.use(CarryingOut.class).begin(id, rehearsal(id).head().version(), administrator);
        scene.flushAndClear();
    }

    void carryOut(UUID id) {
        begin(id);
        moveAll(id);
    }

    void moveAll(UUID id) {
        while (scene.use(CarryingOut.class).nextBatch(id)) {
            scene.flushAndClear();
        }
        scene.flushAndClear();
    }

    Unit unit(String code) {
        return scene.use(Units.class).byCode(code);
    }

    /** The person with the posts that they hold now. */
    Actor now(Actor person) {
        return scene.use(vn.lienthong.organization.Actors.class)
                .signIn(
                        person.employeeCode(),
                        "sub-" + person.employeeCode(),
                        person.name(),
                        person.roles(),
                        LocalDate.now(scene.clock()))
                .orElseThrow();
    }
}
