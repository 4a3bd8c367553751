package vn.lienthong.canary.web;

import jakarta.ws.rs.core.Response;

/** Canary: the application that knows REST. */
record KnowsRest(Response answer) {}
