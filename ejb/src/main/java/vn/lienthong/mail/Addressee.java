package vn.lienthong.mail;

/** Whom a mail is for. */
public record Addressee(String name, String email, MailLanguage language) {}
