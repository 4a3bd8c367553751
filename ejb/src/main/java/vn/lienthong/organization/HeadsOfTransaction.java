package vn.lienthong.organization;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The posts that the current transaction has found to head units; in a fan-out every part asks for the same ones. */
@TransactionScoped
public class HeadsOfTransaction implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<UUID, Post> heads = new HashMap<>();

    void remember(UUID unit, Post post) {
        heads.put(unit, post);
    }

    /** @param usable whether a post that was found before may still be answered */
    Optional<Post> orElse(UUID unit, Predicate<Post> usable, Supplier<Optional<Post>> search) {
        var known = Optional.ofNullable(heads.get(unit)).filter(usable);
        var found = known.or(search);
        found.ifPresent(post -> remember(unit, post));
        return found;
    }
}
