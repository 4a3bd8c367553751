package vn.lienthong.organization;

/** What a post is called, in both languages. */
public record PostTitle(String vietnamese, String english) implements Bilingual {}
