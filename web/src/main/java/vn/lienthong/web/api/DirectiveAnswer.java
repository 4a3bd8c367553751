package vn.lienthong.web.api;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.directive.DirectiveView;

/** A directive with the clauses that have an assignment, each once and in their order, and the names of its files. */
public record DirectiveAnswer(
        UUID id, String symbol, LocalDate issuedOn, String state, List<String> clauses, List<String> fileNames) {

    static DirectiveAnswer of(DirectiveView view, Map<UUID, List<String>> fileNames) {
        return new DirectiveAnswer(
                view.id(),
                view.details().symbol(),
                view.details().signedOn(),
                view.state().name(),
                view.assignments().stream()
                        .map(AssignmentRow::clause)
                        .filter(not(String::isBlank))
                        .distinct()
                        .toList(),
                fileNames.getOrDefault(view.id(), List.of()));
    }
}
