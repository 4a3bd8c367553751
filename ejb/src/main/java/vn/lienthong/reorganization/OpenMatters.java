package vn.lienthong.reorganization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.persistence.Repository;

/**
 * The open case files that a reorganisation moves: those in which a unit that ends takes part or for whose post something
 * waits. What is closed, and a directive that was issued, stays as it was signed.
 */
@Repository
class OpenMatters {

    private static final String LEFT = """
            with ending as (select unit_id from reorganization_predecessor where reorganization_id = :id),
            leaving as (select subject_id from reorganization_choice where reorganization_id = :id and post_id is not null),
            touched (id) as (
                select case_file_id from participation
                where unit_id in (select * from ending) or post_id in (select * from leaving)
                union select case_file_id from work_item where state in ('OPEN', 'SUSPENDED')
                and (unit_id in (select * from ending) or post_id in (select * from leaving))
                union select id from assignment where lead_unit_id in (select * from ending)
                union select assignment_id from assignment_coordinator where unit_id in (select * from ending)
                union select r.assignment_id from assignment_recipient r
                join assignment a on a.id = r.assignment_id and a.state = 'DRAFT' where r.unit_id in (select * from ending)),
            left_over (id) as (
                select f.id from touched t join case_file f on f.id = t.id where f.closed_at is null
                and not exists (select 1 from directive d where d.id = f.id and d.issued_on is not null)
                and not exists (select 1 from reorganization_moved m where m.reorganization_id = :id and m.case_file_id = f.id))
            """;

    @Inject
    EntityManager entities;

    int count(UUID reorganization) {
        return number(entities.createNativeQuery(LEFT + "select count(*) from left_over"), reorganization);
    }

    /** The next ones that have not moved. */
    @SuppressWarnings("unchecked")
    List<UUID> next(UUID reorganization, int most) {
        return entities.createNativeQuery(LEFT + "select id from left_over order by id limit :most", UUID.class)
                .setParameter("id", reorganization)
                .setParameter("most", most)
                .getResultList();
    }

    void noteMoved(UUID reorganization, UUID caseFile, Instant at) {
        entities.flush();
        entities.createNativeQuery(
                        "insert into reorganization_moved (reorganization_id, case_file_id, moved_at) values (:id, :file, :at)")
                .setParameter("id", reorganization)
                .setParameter("file", caseFile)
                .setParameter("at", at)
                .executeUpdate();
    }

    int moved(UUID reorganization) {
        return number(
                entities.createNativeQuery("select count(*) from reorganization_moved where reorganization_id = :id"),
                reorganization);
    }

    /** What would move, by title, with as what the unit that ends takes part. */
    @SuppressWarnings("unchecked")
    List<MatterRow> rows(UUID reorganization, int most) {
        List<Tuple> rows = entities.createNativeQuery(LEFT + """
                        select f.id, f.number, f.title, f.kind, p.role, p.unit_id from left_over l join case_file f on f.id = l.id
                        left join participation p on p.case_file_id = f.id and p.unit_id in (select * from ending)
                        order by f.title, f.number, p.role limit :most""", Tuple.class)
                .setParameter("id", reorganization)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(OpenMatters::row).toList();
    }

    private static MatterRow row(Tuple row) {
        var role = row.get("role", String.class);
        return new MatterRow(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                CaseFileKind.valueOf(row.get("kind", String.class)),
                role == null ? null : ParticipantRole.valueOf(role),
                row.get("unit_id", UUID.class),
                null);
    }

    /** How many of them the units that end take part in as what, and how much waits there. */
    MoveCounts counts(UUID reorganization) {
        var row = (Object[]) entities.createNativeQuery(LEFT + """
                        select (select count(*) from left_over),
                            (select count(*) from assignment a join left_over l on l.id = a.id
                             where a.state <> 'DRAFT' and a.lead_unit_id in (select * from ending)),
                            (select count(*) from participation p join left_over l on l.id = p.case_file_id
                             where p.role = 'COORDINATOR' and p.unit_id in (select * from ending)),
                            (select count(*) from participation p join left_over l on l.id = p.case_file_id
                             where p.role not in ('COORDINATOR', 'LEAD') and p.unit_id in (select * from ending)),
                            (select count(*) from assignment a join left_over l on l.id = a.id where a.state = 'DRAFT'),
                            (select count(*) from work_item w join left_over l on l.id = w.case_file_id
                             where w.state in ('OPEN', 'SUSPENDED') and w.unit_id in (select * from ending)),
                            (select count(*) from document_delivery d join left_over l on l.id = d.id
                             where d.unit_id in (select * from ending))""")
                .setParameter("id", reorganization)
                .getSingleResult();
        return new MoveCounts(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static int number(Query query, UUID reorganization) {
        return number(query.setParameter("id", reorganization).getSingleResult());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
