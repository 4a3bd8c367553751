package vn.lienthong.web.assignment;

import vn.lienthong.assignment.Brief;
import vn.lienthong.directive.clause.ClauseText;

/** The words of an assignment, as they are typed. */
public class BriefFields {

    private static final int LONGEST_TITLE = 200;

    private String clause = "";
    private String title = "";
    private String content = "";
    private String responsibility = "";
    private String authority = "";
    private String deliverable = "";

    void fill(Brief brief) {
        clause = brief.clause();
        title = brief.title();
        content = brief.content();
        responsibility = brief.responsibility();
        authority = brief.authority();
        deliverable = brief.deliverable();
    }

    /** The first sentence is the title, as far as it fits. */
    void begin(ClauseText text) {
        clause = text.number();
        content = text.content();
        title = content.lines().findFirst().orElse("").replaceAll("[.;:]+$", "");
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    Brief value() {
        return new Brief(clause, title, content, responsibility, authority, deliverable);
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getResponsibility() {
        return responsibility;
    }

    public void setResponsibility(String responsibility) {
        this.responsibility = responsibility;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDeliverable() {
        return deliverable;
    }

    public void setDeliverable(String deliverable) {
        this.deliverable = deliverable;
    }
}
