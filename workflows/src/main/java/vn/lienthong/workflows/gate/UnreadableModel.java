package vn.lienthong.workflows.gate;

/** The file is not even looked into: it is no XML, or more of it than a model can need. */
class UnreadableModel extends Exception {

    private final ModelRule rule;

    UnreadableModel(ModelRule rule, String detail) {
        super(detail);
        this.rule = rule;
    }

    ModelRule rule() {
        return rule;
    }
}
