package vn.lienthong.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.WorkItemRule;

/** One that cannot go on holds up no other, whatever stands against it. */
class LeftIncomingWorkerTest {

    private final UUID nobodyThere = UUID.randomUUID();
    private final UUID broken = UUID.randomUUID();
    private final UUID sound = UUID.randomUUID();
    private final List<UUID> carriedOn = new ArrayList<>();
    private final List<UUID> putOff = new ArrayList<>();

    @Test
    void whatCannotGoOnIsPutOffAndTheRestGoesOn() {
        var worker = new LeftIncomingWorker();
        worker.carryingOn = new Carrying();
        worker.round();

        assertThat(putOff).containsExactly(nobodyThere, broken);
        assertThat(carriedOn).containsExactly(sound);
    }

    private class Carrying extends CarryingOnLeft {

        @Override
        public List<UUID> left() {
            return Stream.of(nobodyThere, broken, sound).toList();
        }

        @Override
        public void carryOn(UUID id) {
            if (id.equals(nobodyThere)) {
                throw new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST);
            }
            if (id.equals(broken)) {
                throw new IllegalStateException("spoilt on purpose");
            }
            carriedOn.add(id);
        }

        @Override
        public void putOff(UUID id) {
            putOff.add(id);
        }
    }
}
