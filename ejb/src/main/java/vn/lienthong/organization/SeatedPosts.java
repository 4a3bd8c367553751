package vn.lienthong.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.importing.Change;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.rule.BusinessRuleViolation;

/** All posts with those who hold or held them, while the lines of a file seat people. */
class SeatedPosts {

    private final Officials officials;
    private final Map<String, Post> posts;
    private final Collection<PostHolding> holdings;

    SeatedPosts(Officials officials, Collection<Post> posts, Collection<PostHolding> holdings) {
        this.officials = officials;
        this.posts = posts.stream().collect(toMap(Post::code, identity()));
        this.holdings = holdings;
    }

    void check(Sheet sheet, List<Row<OfficialLine>> lines) {
        sheet.check(lines, this::requirePost, OfficialLine.POST);
        sheet.check(lines, this::requireFree, OfficialLine.EMPLOYEE_CODE, OfficialLine.POST, OfficialLine.FROM);
    }

    private void requirePost(OfficialLine line) {
        if (!posts.containsKey(line.postCode())) {
            throw new BusinessRuleViolation(OrganizationRule.POST_UNKNOWN, line.postCode());
        }
    }

    /** A newcomer follows the present holder; nobody takes a post from somebody who came the same day or later. */
    private void requireFree(OfficialLine line) {
        holdings.stream()
                .filter(holding -> holding.isOf(line.postCode()) && !holding.isOpenFor(line.employeeCode()))
                .filter(holding -> !holding.canEndBefore(line.from()))
                .findFirst()
                .ifPresent(holding -> {
                    throw new BusinessRuleViolation(
                            OrganizationRule.POST_TAKEN,
                            line.postCode(),
                            holding.official().fullName(),
                            holding.from());
                });
    }

    /** What seating the person changes about who holds the post: somebody leaves it, or the person began on another day. */
    Optional<Difference> difference(OfficialLine line) {
        return holdings.stream()
                .filter(holding -> holding.isOf(line.postCode()) && holding.isOpen())
                .findFirst()
                .map(holding -> holding.isOpenFor(line.employeeCode())
                        ? new Difference(
                                "from", holding.from().toString(), line.from().toString())
                        : new Difference(
                                line.postCode(),
                                holding.official().fullName(),
                                line.person().fullName()))
                .filter(difference -> !difference.before().equals(difference.after()));
    }

    Change seat(Official official, OfficialLine line) {
        return presentHolding(official, line)
                .map(holding -> Change.updatedIf(holding.beginOn(line.from())))
                .orElseGet(() -> handOver(official, line));
    }

    private Optional<PostHolding> presentHolding(Official official, OfficialLine line) {
        return holdings.stream()
                .filter(holding -> holding.isOf(line.postCode()) && holding.isOpenFor(official.employeeCode()))
                .findFirst();
    }

    private Change handOver(Official official, OfficialLine line) {
        holdings.stream()
                .filter(holding -> holding.isOf(line.postCode()))
                .forEach(holding -> holding.endBefore(line.from()));
        officials.add(new PostHolding(posts.get(line.postCode()), official, line.from()));
        return Change.CREATED;
    }
}
