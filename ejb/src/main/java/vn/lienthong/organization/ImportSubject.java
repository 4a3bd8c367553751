package vn.lienthong.organization;

/** What a file brings in; in this order, since posts belong to units and people hold posts. */
public enum ImportSubject {
    UNITS,
    POSTS,
    OFFICIALS
}
