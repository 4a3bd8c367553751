package vn.lienthong.mail;

/** Puts a letter into the reader's words. Implemented where the sentences are. */
public interface MailWording {

    Mail write(Letter letter);
}
