package vn.lienthong.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** One query over everything that words can be found in; visibility is part of it. Tables are named, features not known. */
@Repository
class Hits {

    private static final String MATCHES = "like vn_fold(cast(:pattern as text)) escape '!'";

    /** Fewer letters have no index, and would be found everywhere. */
    private static final String ENOUGH = "length(cast(:pattern as text)) > 4";

    private static final String CASE_FILES = """
            select x.kind as kind, x.id, x.id as file,
                x.kind as file_kind, x.number, x.title, '' as text, '' as by, x.opened_at as at, x.title as called
            from case_file x where x.search_text %s""".formatted(MATCHES);

    private static final String REMARKS = inCaseFiles(
            "REMARK",
            "t.text",
            "t.official_name",
            "t.at",
            "timeline_entry t",
            "t.text <> '' and t.event <> 'PROGRESS'");

    private static final String FILES =
            inCaseFiles("FILE", "t.name", "t.uploaded_by", "t.uploaded_at", "attachment t", "true");

    private static final String PROGRESS = inCaseFiles(
            "PROGRESS",
            "t.text || ' ' || t.obstacle",
            "(select e.official_name from timeline_entry e where e.id = t.entry_id)",
            "t.at",
            "(select assignment_id as case_file_id, * from progress_update) t",
            "true");

    private static final String UNITS = """
            select 'UNIT', t.id, null, null, t.code, t.name_vi, '', '', null, t.name_vi
            from unit t where vn_fold(t.name_vi) %s
                and t.valid_from <= :today and (t.valid_to is null or t.valid_to >= :today)""".formatted(MATCHES);

    private static final String PEOPLE = """
            select 'PERSON', t.id, null, null, '', t.full_name, '', string_agg(p.title_vi || ', ' || u.name_vi, '; '), null, t.full_name
            from official t join post_holding h on h.official_id = t.id
                and h.held_from <= :today and (h.held_to is null or h.held_to >= :today)
                join post p on p.id = h.post_id join unit u on u.id = p.unit_id
            where vn_fold(t.full_name) %s
            group by t.id, t.full_name""".formatted(MATCHES);

    /** First the words, by their indexes, then who may see what was found. */
    private static final String ALL =
            """
            with found as materialized (%s),
            hit as (select * from found y where y.file is null
                or exists (select 1 from participation vp join unit_closure vc on vc.descendant_id = vp.unit_id
                    where vp.case_file_id = y.file and vc.ancestor_id in (:scopes)))
            """.formatted(String.join(" union all ", CASE_FILES, REMARKS, FILES, PROGRESS, UNITS, PEOPLE));

    /** The shorter the way from what was typed to what was found, the better. */
    private static final String PAGE = ALL + """
            select kind, cast(id as text) as id, cast(file as text) as file, file_kind, number, title, text, by, at
            from hit, (select vn_fold(cast(:words as text)) as words, vn_fold(cast(:begins as text)) as begins,
                vn_fold(cast(:phrase as text)) as phrase) typed
            where :kind in ('', kind)
            order by case when typed.words in (vn_fold(number), vn_fold(called)) then 0
                    when vn_fold(called) like typed.begins escape '!' then 1
                    when vn_fold(called) like typed.phrase escape '!' then 2 else 3 end,
                array_position(array['DIRECTIVE', 'ASSIGNMENT', 'DOCUMENT', 'INCOMING', 'MATTER', 'UNIT', 'PERSON', 'FILE', 'PROGRESS', 'REMARK'], kind),
                at desc nulls last, id""";

    @Inject
    EntityManager entities;

    /** How many there are of each kind; kinds without any are missing. */
    Map<HitKind, Long> counts(String words, LocalDate today, Actor by) {
        var counts = new EnumMap<HitKind, Long>(HitKind.class);
        tuples(
                        entities.createNativeQuery(
                                ALL + "select kind, count(*) as hits from hit group by kind", Tuple.class),
                        words,
                        today,
                        by)
                .forEach(row -> counts.put(
                        HitKind.valueOf(row.get("kind", String.class)), ((Number) row.get("hits")).longValue()));
        return counts;
    }

    /** The best first, of the same the newest. */
    List<Tuple> page(String words, String kind, int first, int size, LocalDate today, Actor by) {
        var literal = words.strip().replaceAll("\\s+", " ").replaceAll("([!%_])", "!$1");
        var query = entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("words", words.strip())
                .setParameter("begins", literal + "%")
                .setParameter("phrase", "%" + literal + "%")
                .setFirstResult(first)
                .setMaxResults(size);
        return tuples(query, words, today, by);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query, String words, LocalDate today, Actor by) {
        return query.setParameter("pattern", Words.pattern(words))
                .setParameter("today", today)
                .setParameter("scopes", by.scopeIds())
                .getResultList();
    }

    private static String inCaseFiles(String kind, String text, String by, String at, String table, String which) {
        return """
                select '%1$s', t.id, x.id, x.kind, x.number, x.title, %2$s, %3$s, %4$s, %2$s
                from %5$s join case_file x on x.id = t.case_file_id
                where %7$s and vn_fold(%2$s) %8$s and %6$s""".formatted(kind, text, by, at, table, which, ENOUGH, MATCHES);
    }
}
