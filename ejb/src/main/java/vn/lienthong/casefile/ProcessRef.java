package vn.lienthong.casefile;

/** The version of a process model that carries a case file. */
public record ProcessRef(String model, int version) {}
