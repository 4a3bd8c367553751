package vn.lienthong.processmodel.running;

/** What became of one case file in a move of running work. */
public enum ItemState {
    WAITING,
    MOVED,
    REFUSED
}
