package vn.lienthong.casefile;

/**
 * What became of a part when its unit ended.
 *
 * @param absorbed whether it ended, because its heir takes part already
 */
public record Inheritance(Participation before, Participation after, boolean absorbed) {

    static Inheritance of(Participation part, Heirs heirs) {
        var after = new Participation(part.role(), heirs.unit(part.unitId()), heirs.post(part.unitId(), part.postId()));
        return new Inheritance(part, after, false);
    }

    boolean changes() {
        return !before.equals(after);
    }

    boolean leavesUnit() {
        return !before.unitId().equals(after.unitId());
    }

    Inheritance ended() {
        return new Inheritance(before, after, true);
    }
}
