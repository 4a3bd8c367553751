package vn.lienthong.administration;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** That a person holds or held a post; {@code to} is null until further notice. */
public record HoldingRow(
        UUID id,
        UUID officialId,
        String official,
        UUID postId,
        PostTitle post,
        UUID unitId,
        UnitName unit,
        LocalDate from,
        LocalDate to,
        boolean current) {

    static HoldingRow of(PostHolding holding, LocalDate today) {
        var post = holding.post();
        return new HoldingRow(
                holding.id(),
                holding.official().id(),
                holding.official().fullName(),
                post.id(),
                post.bothTitles(),
                post.unit().id(),
                post.unit().bothNames(),
                holding.from(),
                holding.to().orElse(null),
                holding.isHeldOn(today));
    }
}
