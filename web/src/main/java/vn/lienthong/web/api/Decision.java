package vn.lienthong.web.api;

/** A decision at a work item, with its remark. */
public record Decision(String step, String decision, String remark) {

    String named() {
        return Fields.required("step", step) + " " + Fields.required("decision", decision);
    }
}
