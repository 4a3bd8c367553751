package vn.lienthong.canary.naming;

/** Canary: its name says nothing. */
class AssignmentImpl {}
