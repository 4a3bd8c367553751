package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrashIT {

    private static final int COMMUNES = 99;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aServerKilledInTheMiddleOfAFanOutFinishesItAfterwardsAndGivesNobodyTwo() throws SQLException {
        var assignment = Plans.issued("Gửi tất cả xã, phường", "H05.08", "ALL_COMMUNES");
        Patience.until("the first parts", () -> parts(assignment) > 0);
        journey.system().crashServer();
        journey.system().startAgain();

        Patience.until("all parts", () -> parts(assignment) == COMMUNES);
        assertThat(Program.object(Program.inTheNameOf("chutich").get("/api/v1/assignments/" + assignment))
                        .get("recipientsServed"))
                .isEqualTo(BigDecimal.valueOf(COMMUNES));
        assertThat(count(
                        "select count(distinct fan_out_unit_id) from assignment where parent_id = ?::uuid", assignment))
                .isEqualTo(COMMUNES);
        assertThat(count("""
                        select count(*) from work_item w join assignment a on a.id = w.case_file_id
                        where a.parent_id = ?::uuid and w.state = 'OPEN'""", assignment)).isEqualTo(COMMUNES);
    }

    private long parts(String assignment) throws SQLException {
        return count("select count(*) from assignment where parent_id = ?::uuid", assignment);
    }

    private long count(String sql, String id) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
