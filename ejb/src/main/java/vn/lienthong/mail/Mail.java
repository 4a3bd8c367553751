package vn.lienthong.mail;

/** A mail in words. */
public record Mail(String subject, String text, String html, String languageTag) {}
