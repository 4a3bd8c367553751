package vn.lienthong.audit;

/** What the check of the audit chain came to. */
record Verdict(boolean holds, String sentence) {

    static Verdict holds(long entries) {
        return new Verdict(true, "The audit chain holds: all " + entries + " rows.");
    }

    static Verdict broken(long seq, String reason) {
        return new Verdict(false, "The audit chain is broken at row " + seq + ": " + reason + ".");
    }
}
