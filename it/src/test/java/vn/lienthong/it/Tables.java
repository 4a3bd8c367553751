package vn.lienthong.it;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything that a use case may leave in the database, table by table, ours and the engine's. */
@Stateless
public class Tables {

    private static final List<String> CHANGING = List.of(
            "audit_entry",
            "case_file",
            "participation",
            "timeline_entry",
            "work_item",
            "directive",
            "assignment",
            "notice",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr");

    @Resource(lookup = "java:jboss/datasources/LienThong")
    DataSource database;

    /** A fingerprint of each table's rows, as the running transaction sees them. */
    public SortedMap<String, String> fingerprints() throws SQLException {
        var fingerprints = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : CHANGING) {
                var rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                + table + " t");
                rows.next();
                fingerprints.put(table, rows.getString(1));
            }
        }
        return fingerprints;
    }
}
