package vn.lienthong.web.casefile;

/** A link that narrows the history to some of its lines. */
public record HistoryChoice(HistoryKind kind, long count, String address, boolean chosen) {}
