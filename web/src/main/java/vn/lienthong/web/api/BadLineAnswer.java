package vn.lienthong.web.api;

/** A line of an imported file and what is wrong with it; the header is line 1. */
public record BadLineAnswer(int line, String message) {}
