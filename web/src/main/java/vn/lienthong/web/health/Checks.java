package vn.lienthong.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.lienthong.casefile.Processes;
import vn.lienthong.web.signon.Reachability;

/** Asks each part how it is. */
@Dependent
class Checks {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/LienThong")
    DataSource database;

    @Inject
    Processes processes;

    @Inject
    Reachability signOn;

    List<Check> all() {
        return List.of(
                new Check("database", databaseAnswers() ? Status.UP : Status.DOWN),
                new Check("engine", processes.running() ? Status.UP : Status.DOWN),
                new Check("sign-on", signOn.answers() ? Status.UP : Status.DEGRADED));
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
