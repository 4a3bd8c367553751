package vn.lienthong.assignment.page;

/** What may be done with an assignment besides the steps that its process waits for. */
public enum PossibleAction {
    CANCEL(Side.ASSIGNER),
    SUSPEND(Side.ASSIGNER),
    REMIND(Side.ASSIGNER),
    RESUME(Side.ASSIGNER),
    RECALL(Side.ASSIGNER),
    TRANSFER(Side.ASSIGNER),
    CONCLUDE(Side.ASSIGNER),
    LEAVE_OPEN(Side.ASSIGNER),
    ASK_EXTENSION(Side.LEAD),
    WITHDRAW_EXTENSION(Side.LEAD),
    STATE_CAUSE(Side.LEAD),
    ANSWER_INPUTS(Side.LEAD),
    PASS_ON(Side.LEAD),
    ASK_TRANSFER(Side.HEAD_OF_LEAD),
    WITHDRAW_TRANSFER(Side.HEAD_OF_LEAD);

    private final Side side;

    PossibleAction(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }
}
