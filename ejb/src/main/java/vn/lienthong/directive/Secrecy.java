package vn.lienthong.directive;

/** The grade on the document. Only open documents are kept here; state secrets belong to a separate system. */
public enum Secrecy {
    OPEN,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET
}
