package vn.lienthong.worklist;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;

/** What desks and filters say in JPQL over a work item {@code w} of a case file {@code x}, with the values they take. */
final class Conditions {

    private static final String HEADED = "hu.agencyId in :headedAgencies";
    private static final String OF_AGENCIES = "w.unitId in (select hu.id from Unit hu where " + HEADED + ")";
    private static final String OF_DIVISIONS = "w.postId in (select hp.id from Post hp"
            + " join UnitClosure hc on hc.descendantId = hp.unit.id where hc.ancestorId in :headedDivisions)";

    private final Actor by;
    private final LocalDate today;
    private final Map<String, Object> values = new HashMap<>();

    Conditions(Actor by, LocalDate today) {
        this.by = by;
        this.today = today;
    }

    String of(Desk desk) {
        return switch (desk) {
            case MINE -> mine();
            case UNIT -> ofUnit(HeadedUnits.of(by));
        };
    }

    /** Which units {@code hu} have the desk's work, where it is that of whole agencies and of nothing else. */
    Optional<String> agencies(Desk desk) {
        var headed = HeadedUnits.of(by);
        if (desk != Desk.UNIT
                || headed.agencies().isEmpty()
                || !headed.divisions().isEmpty()) {
            return Optional.empty();
        }
        value("headedAgencies", headed.agencies());
        return Optional.of(HEADED);
    }

    private String mine() {
        var waiting = Waiting.forPerson(by);
        values.putAll(waiting.values());
        return waiting.place();
    }

    /** @param prefix keeps the values of several filters in one query apart */
    String of(WorkListFilter filter, String prefix) {
        var jpql = new StringBuilder();
        filter.light().ifPresent(light -> jpql.append(" and ").append(of(light)));
        filter.step().ifPresent(step -> jpql.append(" and w.step = ").append(value(prefix + "step", step)));
        filter.kind().ifPresent(kind -> jpql.append(" and x.kind = ").append(value(prefix + "kind", kind)));
        filter.unit().ifPresent(unit -> jpql.append(ofUnit(value(prefix + "unit", unit))));
        filter.symbol().ifPresent(symbol -> jpql.append(ofDirective(value(prefix + "symbol", symbol.strip()))));
        if (!filter.words().isBlank()) {
            var words = value(prefix + "words", Words.pattern(filter.words()));
            jpql.append(" and ").append(Words.CONDITION.replace(":words", words));
        }
        return jpql.toString();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    String of(TimeClass light) {
        return switch (light) {
            case OVERDUE -> "w.dueOn < " + today();
            case DUE_SOON -> "w.dueOn between " + today() + " and " + soon();
            case IN_TIME -> "w.dueOn > " + soon();
            case NO_DEADLINE -> "w.dueOn is null";
        };
    }

    String today() {
        return value("today", today);
    }

    private String soon() {
        return value("soon", today.plusDays(TimeClass.SOON_DAYS));
    }

    private String ofUnit(HeadedUnits headed) {
        if (headed.none()) {
            return "1 = 0";
        }
        if (headed.divisions().isEmpty()) {
            value("headedAgencies", headed.agencies());
            return OF_AGENCIES;
        }
        value("headedDivisions", headed.divisions());
        if (headed.agencies().isEmpty()) {
            return OF_DIVISIONS;
        }
        value("headedAgencies", headed.agencies());
        return "(" + OF_AGENCIES + " or " + OF_DIVISIONS + ")";
    }

    private static String ofUnit(String code) {
        return " and exists (select 1 from Unit fu where fu.code = %s and (fu.id = w.unitId".formatted(code)
                + " or fu.id = (select fp.unit.id from Post fp where fp.id = w.postId)"
                + " or exists (select 1 from CaseFile fx join fx.participations fl"
                + " where fx.id = w.caseFileId and fl.role = LEAD and fl.unitId = fu.id)))";
    }

    /** Queries by name, because the work list does not know directives. */
    private static String ofDirective(String symbol) {
        return " and (w.caseFileId in (select fd.id from Directive fd where upper(fd.symbol) = upper(%1$s))"
                        .formatted(symbol)
                + " or w.caseFileId in (select fa.id from Assignment fa join Directive fe on fe.id = fa.directiveId"
                + " where upper(fe.symbol) = upper(%1$s)))".formatted(symbol);
    }

    private String value(String name, Object value) {
        values.put(name, value);
        return ":" + name;
    }
}
