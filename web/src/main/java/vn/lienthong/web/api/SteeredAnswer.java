package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.processmodel.running.Steered;
import vn.lienthong.worklist.WaitingPost;

/**
 * What steering does, or would do.
 *
 * @param closes what is taken from whom
 * @param opens what comes to whom
 */
public record SteeredAnswer(List<Step> closes, List<Step> opens) {

    static SteeredAnswer of(Steered steered) {
        return new SteeredAnswer(
                steered.closes().stream().map(item -> Step.of(item, steered)).toList(),
                steered.opens().stream().map(item -> Step.of(item, steered)).toList());
    }

    /**
     * A step that waits for a post.
     *
     * @param official who holds the post today; absent where nobody does
     * @param dueOn absent where it has no end
     */
    public record Step(
            String model,
            String step,
            String name,
            UUID postId,
            String post,
            String unit,
            String official,
            LocalDate dueOn) {

        static Step of(WaitingPost item, Steered steered) {
            return new Step(
                    item.model(),
                    item.step(),
                    item.name(),
                    item.postId(),
                    item.postTitle().vietnamese(),
                    item.unitName().vietnamese(),
                    steered.holders().get(item.postId()),
                    item.dueOn());
        }
    }
}
