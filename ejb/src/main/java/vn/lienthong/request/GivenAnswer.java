package vn.lienthong.request;

/**
 * What was answered to a request.
 *
 * @param location empty where the answer named none
 * @param body as JSON; empty where there was none
 */
public record GivenAnswer(int status, String location, String body) {}
