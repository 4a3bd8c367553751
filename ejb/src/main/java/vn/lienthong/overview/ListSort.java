package vn.lienthong.overview;

/** In which order the list of assignments comes. */
public enum ListSort {
    DUE("a.deadline nulls last"),
    NEWEST("a.issued_on desc nulls last"),
    UNIT("g.name_vi nulls last, a.deadline nulls last"),
    DIRECTIVE("d.signed_on desc, d.symbol, a.position");

    private final String columns;

    ListSort(String columns) {
        this.columns = columns;
    }

    String orderBy() {
        return " order by " + columns + ", a.id";
    }
}
