package vn.lienthong.canary.egg;

import vn.lienthong.canary.chicken.Chicken;

/** Canary: its feature and that of the chicken need each other. */
public record Egg(Chicken from) {}
