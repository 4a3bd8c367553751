package vn.lienthong.processmodel;

import java.time.Instant;

/**
 * A version of a model on its way, as somebody opens it.
 *
 * @param version goes up with every change; who saves says which one they saw
 * @param changedBy the name of who changed it last
 */
public record ModelDraft(
        String key,
        String name,
        ModelContent content,
        ModelState state,
        long version,
        String changedBy,
        Instant changedAt) {

    static ModelDraft of(ProcessModel model, ModelVersion draft) {
        return new ModelDraft(
                model.key(),
                model.name(),
                draft.content(),
                draft.state(),
                draft.version(),
                draft.changedBy(),
                draft.changedAt());
    }
}
