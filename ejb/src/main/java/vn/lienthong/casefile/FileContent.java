package vn.lienthong.casefile;

/** A file to hand out, as an attachment and under the type that its content showed. */
@SuppressWarnings("ArrayRecordComponent") // read once and written to the response
public record FileContent(String name, String contentType, byte[] content) {}
