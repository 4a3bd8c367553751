package vn.lienthong.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;

/** What the work list asks, put to the bare engine's own query API: the unit is a candidate group, title and number are variables. */
final class BareQuestions {

    private static final String UNIT = "unit1";
    private static final int PAGE = 20;
    private static final int SOON = 3;

    private final ProcessEngine engine;
    private final LocalDate today;

    BareQuestions(ProcessEngine engine, LocalDate today) {
        this.engine = engine;
        this.today = today;
    }

    List<Question> all() {
        return List.of(
                new Question("page of 20 of my unit, by due date", this::page),
                new Question("its count", () -> ofUnit().count()),
                new Question("its lights", this::lights),
                new Question("a filtered search", this::search),
                new Question("late and not late, over all units", this::allLights));
    }

    private void page() {
        var tasks =
                ofUnit().orderByDueDate().asc().orderByTaskCreateTime().desc().listPage(0, PAGE);
        tasks.forEach(task -> engine.getTaskService().getVariables(task.getId(), List.of("title", "number")));
    }

    private void lights() {
        ofUnit().dueBefore(day(0)).count();
        ofUnit().dueAfter(day(-1)).dueBefore(day(SOON + 1)).count();
        ofUnit().dueAfter(day(SOON)).count();
        ofUnit().withoutDueDate().count();
    }

    private void search() {
        ofUnit().processVariableValueLike("title", "%đợt 4711%")
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
    }

    /** Its API cannot group: the nearest is to count what is late and what is not, once for all. */
    private void allLights() {
        engine.getTaskService().createTaskQuery().dueBefore(day(0)).count();
        engine.getTaskService().createTaskQuery().dueAfter(day(-1)).count();
    }

    private TaskQuery ofUnit() {
        return engine.getTaskService().createTaskQuery().taskCandidateGroup(UNIT);
    }

    private Date day(int fromToday) {
        return Date.from(
                today.plusDays(fromToday).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
