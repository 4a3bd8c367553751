package vn.lienthong.journey;

/** Accounts of the provincial portal's own realm. */
final class Portal {

    static final String OFFICER = "kinhbac02";
    static final String WITHOUT_POST = "tapsu01";

    private Portal() {}
}
