package vn.lienthong.tryout.played;

import java.util.UUID;
import vn.lienthong.organization.Actor;

/** A step of a made-up case that whoever holds the post takes, with what was filled in for it. */
record Taken(UUID workItem, UUID caseFile, Filled filled, Actor by) {

    String reason() {
        return filled.reason();
    }

    String words() {
        return filled.words();
    }
}
