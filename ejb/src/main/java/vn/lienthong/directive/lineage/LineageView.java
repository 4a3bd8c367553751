package vn.lienthong.directive.lineage;

import java.util.List;

/**
 * Where a directive comes from and what came of it, as far as the person may see the other documents.
 *
 * @param earlier what it names itself, with what that names, and so on
 * @param later which later documents name it, and which name those
 */
public record LineageView(List<LineageRow> earlier, List<LineageRow> later) {

    /** It stands alone. */
    public static final LineageView NONE = new LineageView(List.of(), List.of());
}
