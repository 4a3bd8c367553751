package vn.lienthong.worklist;

/** A filter and the desk that it is laid on. */
public record DeskFilter(Desk desk, WorkListFilter filter) {}
