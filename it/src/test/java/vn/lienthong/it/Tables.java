package vn.lienthong.it;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a use case may leave in the database, table by table, ours and the engine's. */
@Dependent
public class Tables {

    @Inject
    EntityManager entities;

    /**
     * A fingerprint of each table's rows, as the running transaction sees them; without the mark of a notice whose mail is prepared, which
     * the worker of the mails sets whenever it comes by.
     */
    public Map<String, String> fingerprints() {
        return Stream.of(
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
                        "act_ru_event_subscr")
                .collect(toMap(table -> table, this::fingerprint));
    }

    private String fingerprint(String table) {
        var rows = """
                select count(*) || coalesce(md5(string_agg(cast(t.facts as text), '' order by cast(t.facts as text))), '')
                from (select to_jsonb(r) - 'posted' as facts from %s r) t""";
        return (String) entities.createNativeQuery(rows.formatted(table)).getSingleResult();
    }
}
