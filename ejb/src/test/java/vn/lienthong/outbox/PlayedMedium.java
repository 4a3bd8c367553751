package vn.lienthong.outbox;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Another system whose answers the test decides. */
class PlayedMedium implements Medium {

    private final List<UUID> handedOver = new CopyOnWriteArrayList<>();
    private Function<Parcel, Answer> answers = parcel -> Answer.accepted();

    @Override
    public String name() {
        return "played";
    }

    void answers(Function<Parcel, Answer> how) {
        answers = how;
    }

    /** Every attempt, accepted or not. */
    List<UUID> handedOver() {
        return handedOver;
    }

    @Override
    public Answer handOver(Parcel parcel) {
        handedOver.add(parcel.id());
        return answers.apply(parcel);
    }
}
