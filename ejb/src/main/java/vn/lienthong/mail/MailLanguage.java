package vn.lienthong.mail;

/** The language that a person's mail is written in. */
public enum MailLanguage {
    VI,
    EN
}
