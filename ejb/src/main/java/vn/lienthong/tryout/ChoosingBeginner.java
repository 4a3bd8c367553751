package vn.lienthong.tryout;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.processmodel.TriedVersion;
import vn.lienthong.processmodel.TriedVersion.TriedModel;
import vn.lienthong.tryout.played.PlayedCases;

/** Finds whom a trial may begin with: people who hold a post today. */
@Stateless
public class ChoosingBeginner {

    private static final int MOST = 20;

    @Inject
    PlayedCases cases;

    @Inject
    TriedVersion versions;

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** Whose name, user name or employee code contains the words; tones do not matter. */
    public List<Beginner> named(String words) {
        return words.isBlank()
                ? List.of()
                : officials.named(Words.pattern(words), 0, MOST).stream()
                        .flatMap(official -> beginner(official).stream())
                        .toList();
    }

    /** People who usually begin what a model carries that comes with the program, or varies such a one; nobody for another. */
    public List<Beginner> usual(String model) {
        return versions.find(model).stream()
                .flatMap(this::holders)
                .distinct()
                .flatMap(official -> beginner(official).stream())
                .toList();
    }

    /** Of a unit's variant those of the unit; where only the work that comes in is its own, anybody. */
    private Stream<Official> holders(TriedModel tried) {
        var day = LocalDate.now(clock);
        return tried.begunAs().flatMap(cases::usually).stream().flatMap(kind -> {
            var own = tried.unitId()
                    .map(unit -> officials.holdingWithin(unit, kind, day, MOST))
                    .orElse(List.of());
            return own.isEmpty() ? officials.holding(kind, day, MOST).stream() : own.stream();
        });
    }

    /** The person with this code, if they hold a post. */
    public Optional<Beginner> coded(String employeeCode) {
        return officials.findByEmployeeCode(employeeCode).flatMap(this::beginner);
    }

    private Optional<Beginner> beginner(Official official) {
        return actors.of(official, LocalDate.now(clock)).map(actor -> beginner(official, actor));
    }

    private static Beginner beginner(Official official, Actor actor) {
        var seat = actor.mainSeat();
        return new Beginner(official.id(), official.fullName(), official.employeeCode(), seat.title(), seat.unitName());
    }
}
