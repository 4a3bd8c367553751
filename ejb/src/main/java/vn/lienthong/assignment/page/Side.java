package vn.lienthong.assignment.page;

/** For whom a person acts. */
enum Side {
    /** Who gave the work. */
    ASSIGNER,
    /** Who does it: the head of the lead unit or the officer. */
    LEAD,
    /** The head of the lead unit. */
    HEAD_OF_LEAD
}
