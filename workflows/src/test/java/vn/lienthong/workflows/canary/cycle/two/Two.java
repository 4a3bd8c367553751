package vn.lienthong.workflows.canary.cycle.two;

import vn.lienthong.workflows.canary.cycle.one.One;

public class Two {

    One one;
}
