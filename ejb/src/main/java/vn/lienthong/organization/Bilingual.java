package vn.lienthong.organization;

/** What something is called in both languages; {@code english} may be null where nobody has given one yet. */
public interface Bilingual {

    String vietnamese();

    String english();
}
