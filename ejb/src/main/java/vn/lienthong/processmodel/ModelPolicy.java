package vn.lienthong.processmodel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.organization.Actor;

/** What a person may do with a model now, for what the page offers; the verbs of the version ask again. */
class ModelPolicy {

    private ModelPolicy() {}

    static Set<ModelAction> actions(ProcessModel model, Optional<ModelVersion> onItsWay, boolean inForce, Actor by) {
        var actions = EnumSet.noneOf(ModelAction.class);
        if (ModelPeople.draws(by)) {
            addOfDrawing(model, onItsWay, inForce, by, actions);
        }
        if (ModelPeople.approves(by)) {
            onItsWay.filter(version -> version.state() == ModelState.SENT)
                    .filter(version -> !version.isWorkOf(by))
                    .ifPresent(version -> actions.addAll(Set.of(ModelAction.APPROVE, ModelAction.SEND_BACK)));
        }
        return actions;
    }

    private static void addOfDrawing(
            ProcessModel model, Optional<ModelVersion> onItsWay, boolean inForce, Actor by, Set<ModelAction> actions) {
        onItsWay.ifPresentOrElse(
                version -> actions.addAll(onItsWay(version, model.isRetired(), by)),
                () -> actions.add(ModelAction.NEXT_VERSION));
        if (model.isRetired()) {
            actions.add(ModelAction.REINSTATE);
        } else if (inForce && !model.isShipped()) {
            actions.add(ModelAction.RETIRE);
        }
    }

    private static Set<ModelAction> onItsWay(ModelVersion version, boolean retired, Actor by) {
        return switch (version.state()) {
            case DRAFT ->
                retired
                        ? EnumSet.of(ModelAction.DRAW, ModelAction.DISCARD)
                        : EnumSet.of(ModelAction.DRAW, ModelAction.SEND, ModelAction.DISCARD);
            case SENT -> EnumSet.of(ModelAction.WITHDRAW);
            case APPROVED ->
                retired || version.isApprovedBy(by)
                        ? EnumSet.of(ModelAction.WITHDRAW)
                        : EnumSet.of(ModelAction.WITHDRAW, ModelAction.PUT_IN_FORCE);
            case SCHEDULED -> EnumSet.of(ModelAction.CALL_OFF);
            case IN_FORCE, REPLACED, OFFERED, DECLINED -> EnumSet.noneOf(ModelAction.class);
        };
    }
}
