package vn.lienthong.assignment.question;

/** Where a question stands. */
public enum QuestionState {
    /** The post that was asked has not answered yet. */
    OPEN,
    ANSWERED,
    /** Who asked took it back. */
    WITHDRAWN,
    /** It ended without an answer, with the assignment or because the unit no longer takes part. */
    ENDED
}
