package vn.lienthong.casefile;

import java.util.UUID;

/** Which unit and which post take over, in one case file, from those that end; whoever does not end stays. */
public interface Heirs {

    UUID unit(UUID unitId);

    /** @param unitId the unit for which the post acts so far */
    UUID post(UUID unitId, UUID postId);
}
