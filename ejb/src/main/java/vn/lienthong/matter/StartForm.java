package vn.lienthong.matter;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.processmodel.ModelInForce;

/**
 * What a person fills in to begin a matter.
 *
 * @param unitId in whose name it would be begun
 * @param schema empty for a flow that begins without a form
 */
public record StartForm(ModelInForce model, UUID unitId, Optional<String> schema) {}
