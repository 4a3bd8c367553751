package vn.lienthong.document.exchange;

/** What a message on the national axis is about. */
public enum BusinessType {
    NEW(0),
    REVOKE(1),
    UPDATE(2),
    REPLACE(3);

    private final int code;

    BusinessType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
