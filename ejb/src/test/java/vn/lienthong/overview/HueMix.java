package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** 168 assignments as one city reported them: 105 done of which 21 late, 35 standing, 23 in progress, and 5 that its own report forgot. */
class HueMix {

    static final LocalDate ISSUED_ON = LocalDate.of(2026, 9, 7);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 23);

    private static final LocalDate IN_TIME_TO_HAND_IN = LocalDate.of(2026, 9, 16);
    private static final TimeLimit ENDS_BEFORE_TODAY = TimeLimit.workingDays(10);
    private static final TimeLimit ENDS_SOON = TimeLimit.workingDays(14);
    private static final TimeLimit ENDS_LATER = TimeLimit.workingDays(60);

    private record Led(UUID id, Team team) {}

    private record Team(Unit unit, Actor head, Actor officer) {}

    private final Scene scene;
    private final Work work;
    private final List<Team> teams;
    private UUID directive;
    private int count;

    HueMix(Scene scene) {
        this.scene = scene;
        this.work = new Work(scene);
        Province province = scene.province();
        this.teams = List.of(
                new Team(province.kinhBac, province.headOfKinhBac, province.officerOfKinhBac),
                new Team(province.lucNgan, province.headOfLucNgan, province.officerOfLucNgan),
                new Team(province.department, province.director, province.departmentOfficer));
    }

    void play() {
        scene.clock().moveTo(ISSUED_ON);
        directive = work.draft("17/KH-UBND");
        var onTime = drafted(84, ENDS_BEFORE_TODAY);
        var late = drafted(21, ENDS_BEFORE_TODAY);
        drafted(35, TimeLimit.STANDING);
        drafted(13, ENDS_LATER);
        drafted(6, ENDS_SOON);
        drafted(4, ENDS_BEFORE_TODAY);
        var awaiting = drafted(3, ENDS_BEFORE_TODAY);
        var returned = drafted(2, ENDS_LATER);
        work.issue(directive);
        returned.forEach(this::giveBack);
        scene.clock().moveTo(IN_TIME_TO_HAND_IN);
        onTime.forEach(this::complete);
        awaiting.forEach(this::handIn);
        scene.clock().moveTo(TODAY);
        late.forEach(this::complete);
        scene.flushAndClear();
    }

    private List<Led> drafted(int number, TimeLimit limit) {
        var led = new ArrayList<Led>();
        for (int index = 0; index < number; index++) {
            var team = teams.get(count++ % teams.size());
            led.add(new Led(work.cut(directive, Work.details(team.unit(), limit)), team));
            scene.flushAndClear();
        }
        return led;
    }

    private void giveBack(Led led) {
        var head = led.team().head();
        scene.use(AcceptingAssignment.class).giveBack(work.itemOf(led.id(), head), "Không đúng thẩm quyền", head);
    }

    private void complete(Led led) {
        handIn(led);
        work.confirm(led.id());
        scene.flushAndClear();
    }

    private void handIn(Led led) {
        work.accept(led.id(), led.team().head(), led.team().officer());
        work.handIn(led.id(), led.team().officer());
        work.approve(led.id(), led.team().head());
        scene.flushAndClear();
    }
}
