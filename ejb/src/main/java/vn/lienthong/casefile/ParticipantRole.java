package vn.lienthong.casefile;

/** As what a unit takes part in a case file; who takes part may see it. */
public enum ParticipantRole {
    /** The authority that gave the work; its head issues. */
    ISSUER,
    /** The office that entered the work, chases it and confirms its completion; the post named is the author's. */
    MONITOR,
    /** The one unit that answers for the result; the post named is the officer who handles it, at first the head. */
    LEAD,
    /** A unit that contributes to the result. */
    COORDINATOR,
    /** The office that checks the form of a document, numbers and issues it; the post named is the form checker's. */
    OFFICE,
    /** A unit that only watches, as the department that leads a fanned-out assignment watches each commune's part. */
    FOLLOWER
}
