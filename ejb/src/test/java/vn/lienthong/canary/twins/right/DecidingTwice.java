package vn.lienthong.canary.twins.right;

import jakarta.ejb.Stateless;

/** Has the name of another session bean. */
@Stateless
public class DecidingTwice {}
