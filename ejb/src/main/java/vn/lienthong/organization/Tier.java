package vn.lienthong.organization;

/** The two tiers of local government. */
public enum Tier {
    PROVINCE,
    COMMUNE
}
