package vn.lienthong.web.health;

/** How a part is. */
enum Status {
    UP,
    /** It is away, but people who are in can go on. */
    DEGRADED,
    DOWN
}
