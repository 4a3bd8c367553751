package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.calendar.TimeAhead;
import vn.lienthong.organization.Actor;

/** A request or a question about a made-up assignment, which the lead unit has accepted. */
@Dependent
class BeginningRequest extends BeginningWithDirective {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    MakingRequest asking;

    @Inject
    Playing playing;

    @Inject
    Holders holders;

    @Inject
    Assignments assignments;

    @Inject
    TimeAhead ahead;

    @Inject
    Clock clock;

    @Override
    public Set<String> models() {
        return Set.of("extension", "transfer", "delay", "question");
    }

    /** Only work with a deadline can be late or extended. */
    @Override
    public List<AskedField> asked(String model, Actor beginner) {
        return super.asked(model, beginner).stream()
                .filter(field -> field.name().equals(MakingDirective.LEAD))
                .toList();
    }

    @Override
    public BegunCase begin(String model, MadeUp madeUp, Actor beginner) {
        var made = making.issued(madeUp, beginner);
        playing.on(made.caseFile(), PlayedAssignment.ACCEPT, "ACCEPTED");
        ask(model, made.caseFile(), madeUp.filled().words());
        return made;
    }

    private void ask(String model, UUID assignment, String words) {
        var head = holders.headOf(assignments.get(assignment).leadUnitId().orElseThrow());
        switch (model) {
            case "extension" -> asking.extension(assignment, words, head);
            case "transfer" -> asking.transfer(assignment, words, head);
            case "delay" -> {
                becomeLate(assignment);
                asking.cause(assignment, words, head);
            }
            default -> asking.question(assignment, words, head);
        }
    }

    private void becomeLate(UUID assignment) {
        var late = assignments.get(assignment).deadline().orElseThrow().plusDays(1);
        var morning = late.atTime(MORNING).atZone(clock.getZone()).toInstant();
        ahead.pass(Duration.between(clock.instant(), morning));
    }
}
