package vn.lienthong.organization;

/** In which capacity a person signs or decides (Decree 30/2020); the mark stands before the post's title in either language. */
public enum SigningCapacity {
    /** The head of a body that decides as a collective, such as a People's Committee. */
    COLLECTIVE("TM."),
    /** A deputy for the head of the same unit. */
    DEPUTY("KT."),
    /** The head of a unit below, by order of the head above. */
    ORDER("TL."),
    /** By a written decision, limited in time and matter, which cannot be handed on. */
    DELEGATED("TUQ."),
    /** Does the work of a post that signs nothing while its holder is away. */
    SUBSTITUTE("Thay");

    private final String mark;

    SigningCapacity(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
