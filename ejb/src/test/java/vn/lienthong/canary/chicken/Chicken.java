package vn.lienthong.canary.chicken;

import vn.lienthong.canary.egg.Egg;

/** Canary: its feature and that of the egg need each other. */
public record Chicken(Egg from) {}
