package vn.lienthong.tryout.played;

import java.util.UUID;

/**
 * A made-up case that follows a model.
 *
 * @param caseFile the one that is looked at
 * @param behind the one to which it belongs, which is not looked at; the same where it belongs to none
 */
public record BegunCase(UUID caseFile, UUID behind) {

    public static BegunCase alone(UUID caseFile) {
        return new BegunCase(caseFile, caseFile);
    }
}
