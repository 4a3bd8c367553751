package vn.lienthong.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.rule.BusinessRuleViolation;

/** The posts as they will be once the lines of a file have been added to the posts that exist. */
class ArrivingPosts {

    private final Set<String> unitCodes;
    private final Map<String, PostLine> existing;
    private final Map<String, String> headOfUnit = new HashMap<>();

    ArrivingPosts(Set<String> unitCodes, Collection<Post> existing, List<Row<PostLine>> arriving) {
        this.unitCodes = unitCodes;
        this.existing = existing.stream()
                .map(PostLine::of)
                .collect(toMap(PostLine::code, identity(), (one, same) -> one, LinkedHashMap::new));
        var future = new LinkedHashMap<>(this.existing);
        arriving.stream()
                .filter(row -> row.says(PostLine.CODE, PostLine.UNIT, PostLine.KIND))
                .forEach(row -> future.put(row.content().code(), row.content()));
        future.values().stream()
                .filter(post -> post.kind() == PostKind.HEAD)
                .forEach(post -> headOfUnit.putIfAbsent(post.unitCode(), post.code()));
    }

    void check(Sheet sheet, List<Row<PostLine>> lines) {
        sheet.check(lines, this::requireUnit, PostLine.UNIT);
        sheet.check(lines, this::requireSameUnit, PostLine.UNIT);
        sheet.check(lines, this::requireOnlyHead, PostLine.CODE, PostLine.UNIT, PostLine.KIND);
    }

    private void requireUnit(PostLine line) {
        if (!unitCodes.contains(line.unitCode())) {
            throw new BusinessRuleViolation(OrganizationRule.UNIT_UNKNOWN, line.unitCode());
        }
    }

    /** Work belongs to the post of its unit; a seat elsewhere is another post. */
    private void requireSameUnit(PostLine line) {
        var known = existing.getOrDefault(line.code(), line);
        if (!known.unitCode().equals(line.unitCode())) {
            throw new BusinessRuleViolation(OrganizationRule.POST_STAYS_IN_UNIT, line.code(), known.unitCode());
        }
    }

    private void requireOnlyHead(PostLine line) {
        var head = headOfUnit.getOrDefault(line.unitCode(), line.code());
        if (line.kind() == PostKind.HEAD && !head.equals(line.code())) {
            throw new BusinessRuleViolation(OrganizationRule.SECOND_HEAD, line.unitCode(), head);
        }
    }
}
