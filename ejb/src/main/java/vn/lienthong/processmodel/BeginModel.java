package vn.lienthong.processmodel;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody begins to draw.
 *
 * @param key of the model to come, or of the one that gets a new version
 * @param name empty for a new version
 * @param copyOf the model whose version in force it begins with; the key itself for a new version; empty for a blank sheet
 * @param variantUnit the unit whose own variant of {@code copyOf} it is to be
 */
public record BeginModel(String key, String name, Optional<String> copyOf, Optional<UUID> variantUnit) {

    /** From a blank sheet. */
    public static BeginModel blank(String key, String name) {
        return new BeginModel(key, name, Optional.empty(), Optional.empty());
    }

    /** A model of its own that begins as another one is. */
    public static BeginModel copy(String key, String name, String copyOf) {
        return new BeginModel(key, name, Optional.of(copyOf), Optional.empty());
    }

    /** What the unit, and those below it, follow instead of the province's model. */
    public static BeginModel variant(String key, String name, String of, UUID unit) {
        return new BeginModel(key, name, Optional.of(of), Optional.of(unit));
    }

    /** The next version of a model. */
    public static BeginModel nextVersion(String key) {
        return new BeginModel(key, "", Optional.of(key), Optional.empty());
    }

    boolean isNextVersion() {
        return copyOf.filter(key::equals).isPresent();
    }
}
