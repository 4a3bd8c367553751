package vn.lienthong.webhook;

import java.util.UUID;

/** A webhook and its secret, which nobody can read again. */
public record Registered(UUID id, String secret) {

    /** Not the secret. */
    @Override
    public String toString() {
        return id.toString();
    }
}
