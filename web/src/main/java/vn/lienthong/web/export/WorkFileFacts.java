package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.DeadlineChangeRow;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.document.DocumentView;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.matter.MatterView;
import vn.lienthong.matter.MatterView.BegunMatter;
import vn.lienthong.matter.SubmissionRow;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.matter.FactWords;
import vn.lienthong.web.reader.Texts;

/** What a work file says about its matter, and which matters lie below it; each is looked at once. */
@RequestScoped
public class WorkFileFacts {

    @Inject
    ViewingAssignment assignments;

    @Inject
    ViewingDirective directives;

    @Inject
    ViewingDocument documents;

    @Inject
    ViewingDeliveries deliveries;

    @Inject
    ViewingMatters matters;

    @Inject
    FactWords words;

    @Inject
    Texts text;

    /**
     * What is known.
     *
     * @param below the assignments right below it, or what a matter began, as far as the person may see it
     */
    record Known(List<Fact> facts, Supplier<List<UUID>> below) {}

    Known of(WorkFile file, Actor by) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text.say("workFile.number"), file.number()));
        facts.add(new Fact(text.say("workFile.opened"), text.dateTime(file.openedAt())));
        file.closedAt().ifPresent(at -> facts.add(new Fact(text.say("workFile.closed"), text.dateTime(at))));
        return new Known(facts, add(file, by, facts));
    }

    /** @return what lies below */
    private Supplier<List<UUID>> add(WorkFile file, Actor by, List<Fact> facts) {
        return switch (file.kind()) {
            case ASSIGNMENT -> {
                addAssignment(assignments.view(file.id(), by), facts);
                yield () -> ids(assignments.children(file.id(), by));
            }
            case DIRECTIVE -> {
                var view = directives.view(file.id(), by);
                addDirective(view, facts);
                yield () -> ids(view.assignments());
            }
            case DOCUMENT -> {
                addDocument(documents.view(file.id(), by), facts);
                yield List::of;
            }
            case INCOMING -> {
                addIncoming(deliveries.view(file.id(), by), facts);
                yield List::of;
            }
            case MATTER -> {
                var view = matters.view(file.id(), by);
                addMatter(view, facts);
                yield () -> view.begun().stream().map(BegunMatter::id).toList();
            }
            case PROCESS_MODEL -> List::of;
        };
    }

    private void addDirective(DirectiveView view, List<Fact> facts) {
        facts.add(new Fact(text.say("directive.document"), view.details().symbol()));
        facts.add(new Fact(text.say("workFile.unit"), text.name(view.issuer())));
        facts.add(new Fact(text.say("workFile.state"), text.of(view.state())));
        facts.add(new Fact(text.say("workFile.content"), view.details().summary()));
    }

    private void addDocument(DocumentView view, List<Fact> facts) {
        view.symbol().ifPresent(symbol -> facts.add(new Fact(text.say("directive.symbol"), symbol)));
        facts.add(new Fact(text.say("workFile.unit"), text.name(view.issuer())));
        facts.add(new Fact(text.say("workFile.state"), text.of(view.state())));
        facts.add(new Fact(text.say("workFile.content"), view.details().summary()));
        view.signature().ifPresent(each -> facts.add(new Fact(text.say("directive.signer"), each.inWords())));
    }

    private void addIncoming(DeliveryView view, List<Fact> facts) {
        facts.add(new Fact(text.say("directive.symbol"), view.symbol()));
        facts.add(new Fact(text.say("workFile.unit"), text.name(view.issuer())));
        facts.add(new Fact(text.say("workFile.state"), text.of(view.code())));
        facts.add(new Fact(text.say("workFile.content"), view.summary()));
        view.incomingNumber().ifPresent(number -> facts.add(new Fact(text.say("incoming.number"), number.toString())));
    }

    private void addMatter(MatterView view, List<Fact> facts) {
        facts.add(new Fact(text.say("matters.flow"), view.model().name()));
        facts.add(new Fact(text.say("workFile.unit"), text.name(view.unit())));
        facts.add(new Fact(text.say("workFile.state"), text.of(view.state())));
        view.firstDueOn().ifPresent(day -> facts.add(new Fact(text.say("workFile.original"), text.date(day))));
        view.dueOn().ifPresent(day -> facts.add(new Fact(text.say("workFile.deadline"), text.date(day))));
        view.facts().forEach(each -> facts.add(new Fact(each.label(), words.of(each.kind(), each.value()))));
        view.submissions().forEach(each -> facts.add(new Fact(each.step(), told(each))));
    }

    /** What was decided at a step by whom, why, and what its form said then. */
    private String told(SubmissionRow row) {
        var who = "%s, %s".formatted(row.by(), text.dateTime(row.at()));
        var filled = row.facts().stream().map(each -> each.label() + ": " + words.of(each.kind(), each.value()));
        return Stream.concat(Stream.of(row.decision(), who, row.reason()), filled)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private void addAssignment(AssignmentView view, List<Fact> facts) {
        facts.add(new Fact(text.say("directive.document"), view.directiveSymbol()));
        view.leadUnit().ifPresent(unit -> facts.add(new Fact(text.say("workFile.unit"), text.name(unit))));
        facts.add(new Fact(text.say("workFile.state"), text.of(view.state())));
        facts.add(new Fact(text.say("workFile.content"), view.brief().content()));
        facts.add(new Fact(text.say("workFile.deliverable"), view.brief().deliverable()));
        view.originalDeadline().ifPresent(day -> facts.add(new Fact(text.say("workFile.original"), text.date(day))));
        view.deadlineChanges().forEach(change -> facts.add(new Fact(text.of(change.kind()), told(change))));
        view.deadline().ifPresent(day -> facts.add(new Fact(text.say("workFile.deadline"), text.date(day))));
        view.submittedOn().ifPresent(day -> facts.add(new Fact(text.say("workFile.submitted"), text.date(day))));
        view.completedOn().ifPresent(day -> facts.add(new Fact(text.say("workFile.completed"), text.date(day))));
    }

    private String told(DeadlineChangeRow change) {
        return "%s → %s. %s (%s)"
                .formatted(text.date(change.from()), text.date(change.to()), change.reason(), change.decidedBy());
    }

    private static List<UUID> ids(List<AssignmentRow> rows) {
        return rows.stream().map(AssignmentRow::id).toList();
    }
}
