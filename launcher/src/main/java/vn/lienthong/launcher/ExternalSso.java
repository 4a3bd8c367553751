package vn.lienthong.launcher;

/** A Keycloak that somebody else runs, and the secret of our client there. */
record ExternalSso(String url, String clientSecret) {}
