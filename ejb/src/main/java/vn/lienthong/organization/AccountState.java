package vn.lienthong.organization;

/** How a person stands to the accounts of the sign-on service. */
public enum AccountState {
    /** They have never signed in. */
    NOT_YET,
    /** Tied to the account of their first sign-in. */
    MATCHED,
    /** Another account with the same employee code was refused since. */
    CONFLICT
}
