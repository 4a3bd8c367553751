package vn.lienthong.directive.clause;

/**
 * How many clauses a directive has.
 *
 * @param open how many of them wait for an assignment
 */
public record ClauseCount(long all, long open) {

    /** JPQL for a directive {@code d}. */
    public static final String ALL = "(select count(c) from Clause c where c.directiveId = d.id)";

    /** What was cancelled or taken back will not be done; what was transferred is done by another unit. */
    static final String LIVE = " a.state not in (AssignmentState.CANCELLED, AssignmentState.RECALLED) ";

    /** Of clauses {@code c}. */
    static final String WAITING = """
            c.exemptReason is null and not exists (select 1 from ClauseLink l join Assignment a on a.id = l.assignmentId
                where l.clauseId = c.id and""" + LIVE + ")";

    /** JPQL for a directive {@code d}. */
    public static final String OPEN = "(select count(c) from Clause c where c.directiveId = d.id and " + WAITING + ")";
}
