package vn.lienthong.processmodel;

/**
 * The version of a model that new case files follow.
 *
 * @param key the model's id, the same in every version
 * @param name in the model's own words
 */
public record ModelInForce(String key, String name, int version) {}
