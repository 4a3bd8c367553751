package vn.lienthong.workflows.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.document.exchange.WatchingReceipt;
import vn.lienthong.workflows.step.Steps;

/** The steps of an incoming document as models call them, with what they reach replaced. */
public class RecordedDocument extends WatchingReceipt {

    static final Instant END_OF_DAY = Instant.parse("2026-03-19T17:00:00Z");

    final List<UUID> warned = new ArrayList<>();

    public static Steps steps() {
        return new RecordedDocument().asSteps();
    }

    Steps asSteps() {
        var steps = new DocumentSteps();
        steps.watching = this;
        return steps;
    }

    @Override
    public Instant overdueAt(UUID deliveryId) {
        return END_OF_DAY;
    }

    @Override
    public void warn(UUID deliveryId) {
        warned.add(deliveryId);
    }
}
