package vn.lienthong.directive.clause;

/** How far what went out to several units is. */
public record RollUp(int parts, int done) {

    static final RollUp NONE = new RollUp(0, 0);
}
