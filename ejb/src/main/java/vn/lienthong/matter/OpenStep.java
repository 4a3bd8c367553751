package vn.lienthong.matter;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.processmodel.DrawnStep;

/**
 * A step that waits for the person who looks.
 *
 * @param schema its form; empty for a step without one
 * @param data what is known already of what the form asks, as JSON
 */
public record OpenStep(UUID workItem, DrawnStep step, Optional<String> schema, String data) {}
