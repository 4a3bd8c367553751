package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** One directive for each of three days of issue; wholes, parts, drafts; then states and dates by chance. */
class MixedWork {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    private final Scene scene;
    private final Work work;
    private final Province province;

    MixedWork(Scene scene, Work work) {
        this.scene = scene;
        this.work = work;
        this.province = scene.province();
    }

    void play() {
        var random = new Random(42);
        for (int number = 1; number <= 3; number++) {
            scene.clock().moveTo(LocalDate.of(2026, 8 + number, 10));
            var directive = work.draft(number + "/CT-UBND");
            for (var unit : List.of(province.kinhBac, province.lucNgan, province.department)) {
                for (int index = 0; index < 12; index++) {
                    work.cut(directive, Work.details(unit, TEN_DAYS));
                }
            }
            var whole = work.cut(
                    directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.yenPhong));
            work.issue(directive);
            scene.use(FanningOut.class).nextBatch(whole);
            scene.flushAndClear();
        }
        work.cut(work.draft("9/CT-UBND"), Work.details(province.kinhBac, TEN_DAYS));
        scene.clock().moveTo(LocalDate.of(2026, 12, 1));
        scene.entities().flush();
        ids().forEach(id -> become(id, random));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids() {
        return scene.entities()
                .createNativeQuery(
                        "select id from assignment where issued_on is not null order by position, id", UUID.class)
                .getResultList();
    }

    private void become(UUID id, Random random) {
        var states = AssignmentState.values();
        var state = states[random.nextInt(states.length)];
        var standing = random.nextInt(6) == 0 && !done(state);
        var deadline = random.nextInt(5) == 0
                ? scene.clock().today().plusDays(random.nextInt(4))
                : LocalDate.of(2026, 9, 1).plusDays(random.nextInt(120));
        var submitted = deadline.plusDays(random.nextInt(40) - 20);
        scene.entities()
                .createNativeQuery("""
                        update assignment set state = :state, standing = :standing,
                            rhythm = case when :standing then 'MONTHLY' end,
                            deadline = case when :standing then null else cast(:deadline as date) end,
                            submitted_on = case when :done then cast(:submitted as date) end,
                            completed_on = case when :state in ('COMPLETED', 'CANCELLED') then cast(:submitted as date) end,
                            suspended_on = case when :state = 'SUSPENDED' then cast(:deadline as date) end,
                            recalled_on = case when :state = 'RECALLED' then cast(:deadline as date) end,
                            suspended_from = 'ACCEPTED', suspended_why = 'Chờ', light = :light
                        where id = :id""")
                .setParameter("state", state.name())
                .setParameter("standing", standing)
                .setParameter("deadline", deadline)
                .setParameter("submitted", submitted)
                .setParameter("done", done(state))
                .setParameter("light", Light.values()[random.nextInt(Light.values().length)].name())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static boolean done(AssignmentState state) {
        return state == AssignmentState.SUBMITTED || state == AssignmentState.COMPLETED;
    }
}
