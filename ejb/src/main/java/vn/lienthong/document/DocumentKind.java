package vn.lienthong.document;

/** The kinds of administrative documents (Decree 30/2020, article 7); each has a series of numbers of its own. */
public enum DocumentKind {
    DECISION("QĐ"),
    PLAN("KH"),
    /** The only kind whose symbol does not say its kind but who drafted it. */
    OFFICIAL_LETTER(""),
    NOTICE("TB"),
    DIRECTIVE("CT"),
    RESOLUTION("NQ"),
    REPORT("BC"),
    SUBMISSION("TTr"),
    PROGRAMME("CTr"),
    PROJECT("ĐA"),
    SCHEME("PA"),
    GUIDANCE("HD"),
    REGULATION("QC"),
    PROVISION("QyĐ"),
    URGENT_DISPATCH("CĐ"),
    MINUTES("BB"),
    INVITATION("GM");

    private final String sign;

    DocumentKind(String sign) {
        this.sign = sign;
    }

    /** What stands for it in a symbol; empty for an official letter. */
    public String sign() {
        return sign;
    }

    public boolean isLetter() {
        return sign.isEmpty();
    }
}
