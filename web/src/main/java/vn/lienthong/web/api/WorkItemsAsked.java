package vn.lienthong.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** Which work items are asked for, and in which order. */
public class WorkItemsAsked {

    @QueryParam("light")
    String light;

    @QueryParam("step")
    String step;

    @QueryParam("words")
    @DefaultValue("")
    String words;

    @QueryParam("desk")
    @DefaultValue("MINE")
    String desk;

    @QueryParam("unit")
    String unit;

    @QueryParam("symbol")
    String symbol;

    @QueryParam("kind")
    String kind;

    @QueryParam("sort")
    @DefaultValue("DUE")
    String sort;

    /** @throws BusinessRuleViolation {@link ApiRule#FIELD_NOT_ONE_OF} */
    DeskFilter filter() {
        var filter = new WorkListFilter(
                Optional.ofNullable(light).map(one -> oneOf(TimeClass.class, "light", one)),
                Optional.ofNullable(step),
                words,
                Optional.ofNullable(unit),
                Optional.ofNullable(symbol),
                Optional.ofNullable(kind).map(one -> oneOf(CaseFileKind.class, "kind", one)));
        return new DeskFilter(oneOf(Desk.class, "desk", desk), filter);
    }

    /** @throws BusinessRuleViolation the same */
    WorkListSort order() {
        return oneOf(WorkListSort.class, "sort", sort);
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String given) {
        return Fields.oneOf(type, name, given.toUpperCase(Locale.ROOT));
    }
}
