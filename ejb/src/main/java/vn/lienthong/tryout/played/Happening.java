package vn.lienthong.tryout.played;

/** What people may do with a case that is no matter, beside the steps that wait. */
public enum Happening {
    SUSPEND,
    RESUME,
    RECALL,
    CANCEL,
    EXTENSION,
    TRANSFER,
    QUESTION,
    TAKE_BACK
}
