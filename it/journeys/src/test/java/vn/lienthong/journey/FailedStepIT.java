package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the system could not do by itself is listed with its cause in plain words, and tried again: one, or all. */
class FailedStepIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    final Journey journey = new Journey();

    private final String key = "khong-den-duoc-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void failedStepsAreListedWithTheirCauseAndTriedAgainOneOrAll() throws SQLException {
        DrawnModel.inForce(key, "Báo cho văn thư").telling("CLERK@ISSUER");
        var matters = new String[] {decided(), decided()};
        for (var matter : matters) {
            untilNobodyTries(matter);
        }

        var person = journey.signedIn("quytrinh").open("/process-running.xhtml?key=" + key);
        person.sees("Văn thư").photograph("failed-steps");
        assertThat(listed(person)).isEqualTo(2);
        person.page().locator("[id$='retry:do']").first().click();
        person.page().waitForLoadState();
        assertThat(tried(matters)).isEqualTo(1);
        person.photograph("failed-steps-one");
        person.click("retry-all:do");
        assertThat(tried(matters)).isEqualTo(2);
        assertThat(listed(person.open("/process-running.xhtml?key=" + key))).isZero();
    }

    /** A matter whose only person is done with it; then the system does not come on. */
    private String decided() {
        var officer = Program.inTheNameOf("cv.kinhbac");
        var matter = officer.create("/api/v1/matters", Map.of("flow", key, "title", "Việc hỏng", "data", Map.of()));
        var done = officer.post(
                "/api/v1/matters/steps/" + officer.waitingFor(matter) + "/decision", Map.of("decision", "DONE"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        return matter;
    }

    private static int listed(Person person) {
        return person.page().locator("[id$='retry:do']").count();
    }

    /** The program tries again for more than an hour; here its patience is over after the second time. */
    private void untilNobodyTries(String matter) throws SQLException {
        await(() -> change(
                        "update act_ru_job set retries_ = 1, duedate_ = null where exception_msg_ is not null and retries_ > 0 and ",
                        matter)
                == 1);
        await(() -> change("update act_ru_job set priority_ = priority_ where retries_ = 0 and ", matter) == 1);
    }

    private int tried(String... matters) throws SQLException {
        var tried = 0;
        for (var matter : matters) {
            tried += change("update act_ru_job set priority_ = priority_ where retries_ > 0 and ", matter);
        }
        return tried;
    }

    private int change(String sql, String matter) throws SQLException {
        try (var connection = journey.system().database();
                var change = connection.prepareStatement(
                        sql + "process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)")) {
            change.setString(1, matter);
            return change.executeUpdate();
        }
    }

    private static void await(Condition condition) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws SQLException;
    }
}
