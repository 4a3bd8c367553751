package vn.lienthong.casefile;

import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of a file that the case file has already.
 *
 * @param byName whether one of the same name becomes its next version
 * @param series the file whose next version it is, whatever its name
 */
public record Versioning(boolean byName, Optional<UUID> series) {

    /** Each is a file of its own. */
    public static final Versioning NEW_FILES = new Versioning(false, Optional.empty());

    /** What has the name of a file that is there is its next version. */
    public static final Versioning BY_NAME = new Versioning(true, Optional.empty());

    public static Versioning of(UUID series) {
        return new Versioning(false, Optional.of(series));
    }
}
