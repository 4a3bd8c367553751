package vn.lienthong.rule;

/**
 * A rule of the domain that a person can break. Each feature lists its own in an enum; the constant names the message in
 * the bundles as {@code EnumName.CONSTANT}, with {@code {0}}, {@code {1}}… for the arguments of the violation.
 */
public interface Rule {

    /** The constant's name, given by the enum. */
    String name();

    /** What the refusal means to the caller. */
    default Refusal refusal() {
        return Refusal.INVALID;
    }

    /** The key of the sentence in the message bundles. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
