package vn.lienthong.processmodel;

import java.time.Instant;
import java.util.List;

/**
 * What the program offers beside the version in force.
 *
 * @param since when it came
 * @param lacking what the program calls, and the version in force does not have
 */
public record OfferView(Instant since, ModelContent content, List<ModelFinding> lacking) {}
