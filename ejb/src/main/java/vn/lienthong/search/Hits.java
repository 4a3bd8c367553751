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

    private static final String VISIBLE = """
            exists (select 1 from participation vp join unit_closure vc on vc.descendant_id = vp.unit_id
                where vp.case_file_id = x.id and vc.ancestor_id in (:scopes))""";

    /** The shorter the way from what was typed to what was found, the better. */
    private static final String RANK = """
            case when %1$s = wanted.words then 0 when %1$s like wanted.begins escape '!' then 1
                when %1$s like wanted.phrase escape '!' then 2 else 3 end""";

    private static final String CASE_FILES = """
            select case x.kind when 'DIRECTIVE' then 'DIRECTIVE' else 'ASSIGNMENT' end as kind, x.id, x.id as file,
                x.kind as file_kind, x.number, x.title, '' as text, '' as by, x.opened_at as at,
                case when vn_fold(x.number) = wanted.words then 0 else %s end as rank
            from case_file x, wanted
            where x.search_text like vn_fold(cast(:pattern as text)) escape '!' and %s""".formatted(RANK.formatted("vn_fold(x.title)"), VISIBLE);

    private static final String IN_CASE_FILES = """
            select '%1$s', t.id, x.id, x.kind, x.number, x.title, %2$s, t.%3$s, t.%4$s, %5$s
            from %6$s t join case_file x on x.id = t.case_file_id, wanted
            where length(cast(:pattern as text)) > 4 and vn_fold(%2$s) like vn_fold(cast(:pattern as text)) escape '!'
                and %7$s and %8$s""";

    private static final String REMARKS = inCaseFiles(
            "REMARK", "t.text", "official_name", "at", "timeline_entry", "t.text <> '' and t.event <> 'PROGRESS'");
    private static final String FILES =
            inCaseFiles("FILE", "t.name", "uploaded_by", "uploaded_at", "attachment", "true");

    private static final String PROGRESS = """
            select 'PROGRESS', t.id, x.id, x.kind, x.number, x.title, t.text || ' ' || t.obstacle,
                (select e.official_name from timeline_entry e where e.id = t.entry_id), t.at, %s
            from progress_update t join case_file x on x.id = t.assignment_id, wanted
            where length(cast(:pattern as text)) > 4
                and vn_fold(t.text || ' ' || t.obstacle) like vn_fold(cast(:pattern as text)) escape '!' and %s""".formatted(RANK.formatted("vn_fold(t.text)"), VISIBLE);

    private static final String UNITS = """
            select 'UNIT', t.id, null, null, t.code, t.name_vi, '', '', null, %s
            from unit t, wanted
            where vn_fold(t.name_vi) like vn_fold(cast(:pattern as text)) escape '!'
                and t.valid_from <= :today and (t.valid_to is null or t.valid_to >= :today)""".formatted(RANK.formatted("vn_fold(t.name_vi)"));

    private static final String PEOPLE = """
            select 'PERSON', t.id, null, null, '', t.full_name, '', string_agg(p.title_vi || ', ' || u.name_vi, '; '), null, %s
            from wanted, official t join post_holding h on h.official_id = t.id
                and h.held_from <= :today and (h.held_to is null or h.held_to >= :today)
                join post p on p.id = h.post_id join unit u on u.id = p.unit_id
            where vn_fold(t.full_name) like vn_fold(cast(:pattern as text)) escape '!'
            group by t.id, t.full_name, wanted.words, wanted.begins, wanted.phrase""".formatted(RANK.formatted("vn_fold(t.full_name)"));

    private static final String ALL =
            """
            with wanted as (select vn_fold(cast(:words as text)) as words, vn_fold(cast(:begins as text)) as begins,
                vn_fold(cast(:phrase as text)) as phrase),
            hit as (%s)
            """.formatted(String.join(" union all ", CASE_FILES, REMARKS, FILES, PROGRESS, UNITS, PEOPLE));

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
        var query = entities.createNativeQuery(ALL + """
                        select kind, cast(id as text) as id, cast(file as text) as file, file_kind, number, title, text, by, at
                        from hit where :kind in ('', kind)
                        order by rank, array_position(array['DIRECTIVE', 'ASSIGNMENT', 'UNIT', 'PERSON', 'FILE', 'PROGRESS', 'REMARK'], kind),
                            at desc nulls last, id""", Tuple.class);
        query.setParameter("kind", kind).setFirstResult(first).setMaxResults(size);
        return tuples(query, words, today, by);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query, String words, LocalDate today, Actor by) {
        var literal = words.strip().replaceAll("\\s+", " ").replaceAll("([!%_])", "!$1");
        return query.setParameter("words", words.strip())
                .setParameter("begins", literal + "%")
                .setParameter("phrase", "%" + literal + "%")
                .setParameter("pattern", Words.pattern(words))
                .setParameter("today", today)
                .setParameter("scopes", by.scopeIds())
                .getResultList();
    }

    private static String inCaseFiles(String kind, String text, String by, String at, String table, String which) {
        return IN_CASE_FILES.formatted(
                kind, text, by, at, RANK.formatted("vn_fold(" + text + ")"), table, which, VISIBLE);
    }
}
