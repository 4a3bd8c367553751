package vn.lienthong.processmodel;

/** Which models of a list are wanted. */
public enum ModelFilter {
    ALL,
    IN_FORCE,
    DRAFT,
    WAITING,
    APPROVED,
    RETIRED
}
