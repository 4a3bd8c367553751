package vn.lienthong.casefile;

/** A file as it came from the browser: nothing about it is believed yet. */
@SuppressWarnings("ArrayRecordComponent") // a carrier between the edge and the check, never compared
public record Upload(String name, byte[] content) {}
