package vn.lienthong.reorganization;

import java.util.Optional;
import vn.lienthong.organization.Post;

/**
 * What becomes of a post of a unit that ends.
 *
 * @param choice empty while an administrator still has to choose
 */
record PostMove(Post post, Optional<Choice> choice) {

    boolean stays() {
        return choice.filter(each -> each.into().isEmpty()).isPresent();
    }

    boolean ends() {
        return choice.flatMap(Choice::into).isPresent();
    }
}
