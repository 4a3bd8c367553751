package vn.lienthong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;
import vn.lienthong.scene.MovableClock;

class OutboxTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.fresh();

    private final MovableClock clock = new MovableClock();
    private final PlayedMedium medium = new PlayedMedium();
    private CommittedOutbox outbox;

    @BeforeEach
    void open() {
        outbox = new CommittedOutbox(database, clock);
    }

    private UUID put() {
        return outbox.put("played", "recipient", "{}");
    }

    private int deliver() {
        return outbox.worker().deliver(medium);
    }

    private void later(Duration by) {
        clock.moveBy(by);
    }

    @Test
    void whatIsPutIsHandedOverOnceAndNeverAgain() {
        var id = put();

        assertThat(deliver()).isEqualTo(1);
        later(Duration.ofDays(1));
        assertThat(deliver()).isZero();
        assertThat(medium.handedOver()).containsExactly(id);
        assertThat(outbox.stateOf(id)).isEqualTo(MessageState.SENT);
    }

    @Test
    void workersSideBySideNeverHandOverTheSameMessage() throws Exception {
        IntStream.range(0, 100).forEach(number -> put());
        var workers = Executors.newFixedThreadPool(4);
        try {
            var rounds = IntStream.range(0, 4)
                    .mapToObj(number -> workers.submit(this::deliver))
                    .toList();
            var accepted = 0;
            for (var round : rounds) {
                accepted += round.get();
            }
            assertThat(accepted).isEqualTo(100);
        } finally {
            workers.shutdownNow();
        }
        assertThat(medium.handedOver()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aWorkerPassesOverWhatAnotherHasInHand() {
        var inHand = put();
        assertThat(outbox.takeNext("played")).map(Parcel::id).contains(inHand);
        var other = put();

        deliver();
        assertThat(medium.handedOver()).containsExactly(other);
    }

    @Test
    void aMessageWhoseWorkerDiedComesAgainUnderTheSameIdAfterTwoMinutes() {
        var id = put();
        outbox.takeNext("played");

        later(OutboxMessage.IN_HAND.minusSeconds(1));
        assertThat(deliver()).isZero();
        later(Duration.ofSeconds(1));
        assertThat(deliver()).isEqualTo(1);
        assertThat(medium.handedOver()).containsExactly(id);
    }

    @Test
    void whatIsHastenedComesAtOnceUnlessAWorkerHasItInHand() {
        var id = put();
        medium.answers(parcel -> Answer.failed("HTTP 500"));
        deliver();
        outbox.hasten(id);
        assertThat(outbox.takeNext("played")).map(Parcel::id).contains(id);

        outbox.hasten(id);
        assertThat(outbox.takeNext("played")).isEmpty();
    }

    @Test
    void aWorkerThatComesBackLateChangesNothingAboutWhatAnotherHasSent() {
        var id = put();
        outbox.takeNext("played");
        later(OutboxMessage.IN_HAND);
        deliver();

        outbox.note(id, Answer.failed("too late"));
        assertThat(outbox.stateOf(id)).isEqualTo(MessageState.SENT);
    }

    @Test
    void whileTheMediumIsAwayOneMessageARoundIsTriedAndNoAttemptCounts() {
        IntStream.range(0, 20).forEach(number -> put());
        medium.answers(parcel -> Answer.away("Connection refused"));
        IntStream.range(0, 60).forEach(minute -> {
            deliver();
            later(Duration.ofMinutes(1));
        });
        assertThat(medium.handedOver()).hasSize(60);

        medium.handedOver().clear();
        medium.answers(parcel -> Answer.accepted());
        assertThat(deliver()).isEqualTo(20);
        later(Duration.ofDays(1));
        deliver();
        assertThat(medium.handedOver()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aMediumThatStaysAwayForThreeDaysLetsNothingPileUp() {
        var id = put();
        medium.answers(parcel -> Answer.away("Connection refused"));
        later(OutboxMessage.MOST_AGE.plusSeconds(1));

        deliver();
        assertThat(outbox.stateOf(id)).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void pausesDoubleUpToAnHour() {
        var id = put();
        medium.answers(parcel -> Answer.failed("451 try later"));
        var pauses = IntStream.range(0, 9)
                .mapToObj(attempt -> {
                    deliver();
                    var pause = Duration.between(clock.instant(), outbox.nextAttemptOf(id));
                    later(pause);
                    return pause.toSeconds();
                })
                .toList();

        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
    }

    @Test
    void afterTenAttemptsAMessageIsGivenUp() {
        var id = put();
        medium.answers(parcel -> Answer.failed("451 try later"));
        IntStream.range(0, 20).forEach(attempt -> {
            deliver();
            later(Duration.ofHours(1));
        });

        assertThat(medium.handedOver()).hasSize(OutboxMessage.MOST_ATTEMPTS);
        assertThat(outbox.stateOf(id)).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void aMessageThatBringsTheProgramDownEachTimeIsGivenUpToo() {
        var id = put();
        IntStream.range(0, OutboxMessage.MOST_ATTEMPTS).forEach(attempt -> {
            assertThat(outbox.takeNext("played")).isPresent();
            later(OutboxMessage.IN_HAND);
        });

        assertThat(outbox.takeNext("played")).isEmpty();
        assertThat(outbox.stateOf(id)).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void aMessageThatTheMediumStumblesOverStandsInNobodysWay() {
        var poison = put();
        later(Duration.ofSeconds(1));
        put();
        medium.answers(parcel -> {
            if (parcel.id().equals(poison)) {
                throw new IllegalStateException("cannot be read");
            }
            return Answer.accepted();
        });

        assertThat(deliver()).isEqualTo(1);
        assertThat(outbox.stateOf(poison)).isEqualTo(MessageState.WAITING);
    }

    @Test
    void whatHasEndedLongAgoIsForgotten() {
        put();
        deliver();
        later(Duration.ofDays(31));
        outbox.forgetOld();

        assertThat(outbox.count(MessageState.SENT)).isZero();
    }
}
