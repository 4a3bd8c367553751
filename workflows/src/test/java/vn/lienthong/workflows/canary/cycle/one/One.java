package vn.lienthong.workflows.canary.cycle.one;

import vn.lienthong.workflows.canary.cycle.two.Two;

public class One {

    Two two;
}
