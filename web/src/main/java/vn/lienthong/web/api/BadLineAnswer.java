package vn.lienthong.web.api;

/** A line of an imported file and a fault of it; a line with several is listed with each. The header is line 1. */
public record BadLineAnswer(int line, String message) {}
