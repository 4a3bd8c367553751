package vn.lienthong.casefile;

/**
 * Words that people look for. Tones, their position and case do not matter ({@code luc ngan} finds {@code Lục Ngạn});
 * the words must come in the order typed, with anything between them.
 */
public final class Words {

    /** To be put into a JPQL query over a case file named {@code x}; takes {@code :words}. */
    public static final String CONDITION =
            "x.searchText like cast(function('vn_fold', cast(:words as string)) as string) escape '!'";

    private Words() {}

    /** The value of {@code :words}. */
    public static String pattern(String typed) {
        var literal = typed.strip().replaceAll("([!%_])", "!$1");
        return "%" + literal.replaceAll("\\s+", "%") + "%";
    }
}
