package vn.lienthong.assignment.tree;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.Totals;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at what became of an assignment further down, level by level. */
@Stateless
public class ViewingTree {

    @Inject
    AssignmentQueries queries;

    @Inject
    Subtrees subtrees;

    @Inject
    Visibility visibility;

    /**
     * The assignment itself with all that lies below it.
     *
     * @throws NotFound when there is none that the person may see
     */
    public Branch root(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return new Branch(queries.row(id, by), subtrees.below(id, by));
    }

    /** Its parts and what was passed on from it, each with what lies below; by unit. */
    public List<Branch> branches(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return branches(queries.childrenOf(id, by), id, by);
    }

    /** By part of the assignment, what lies below that part. */
    public Map<UUID, Totals> belowParts(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return subtrees.belowChildrenOf(id, by);
    }

    private List<Branch> branches(List<AssignmentRow> rows, UUID id, Actor by) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return branches(rows, subtrees.belowChildrenOf(id, by));
    }

    /** Each with what lies below it. */
    public static List<Branch> branches(List<AssignmentRow> rows, Map<UUID, Totals> below) {
        return rows.stream()
                .map(row -> new Branch(row, below.getOrDefault(row.id(), Totals.NONE)))
                .toList();
    }
}
