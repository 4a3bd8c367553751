package vn.lienthong.canary.twins.left;

import jakarta.ejb.Stateless;

/** Has the name of another session bean. */
@Stateless
public class DecidingTwice {}
