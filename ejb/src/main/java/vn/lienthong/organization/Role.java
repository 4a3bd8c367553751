package vn.lienthong.organization;

import java.util.Arrays;
import java.util.Optional;

/** A coarse right that the sign-on service vouches for; everything finer follows from posts. */
public enum Role {
    OFFICIAL("official"),
    MODELLER("modeller"),
    MODEL_APPROVER("model-approver"),
    UNIT_ADMIN("unit-admin"),
    SYSTEM_ADMIN("system-admin"),
    INSPECTOR("inspector");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The name in the realm and in {@code @RolesAllowed}. */
    public String realmName() {
        return realmName;
    }

    /** The role of that name in the realm; empty for the realm's own technical roles. */
    public static Optional<Role> named(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(realmName))
                .findFirst();
    }
}
