package vn.lienthong.casefile;

/**
 * A step at which people act, in the newest version of a model.
 *
 * @param performer who does it, as {@code POSTKIND@ROLE}
 */
public record ModelStep(String model, String step, String name, String performer) {}
