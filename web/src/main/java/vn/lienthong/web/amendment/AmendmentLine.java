package vn.lienthong.web.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.directive.amendment.AmendmentAction;
import vn.lienthong.directive.amendment.AmendmentDecision;
import vn.lienthong.directive.amendment.BelowWork;
import vn.lienthong.directive.amendment.OpenWork;

/** One open assignment, and what is to become of it as the form has it. */
public class AmendmentLine {

    private final OpenWork work;
    private long version;
    private AmendmentAction action = AmendmentAction.KEEP;
    private LocalDate deadline;
    private String content = "";
    private String deliverable = "";
    private UUID replacedBy;
    private List<BelowWork> below = List.of();

    AmendmentLine(OpenWork work) {
        this.work = work;
        this.version = work.version();
    }

    AmendmentDecision decision() {
        return new AmendmentDecision(
                work.id(),
                version,
                action,
                Optional.ofNullable(deadline),
                Optional.of(content),
                Optional.of(deliverable),
                Optional.ofNullable(replacedBy));
    }

    public boolean isChanging() {
        return action != AmendmentAction.KEEP;
    }

    public boolean isReplacing() {
        return action == AmendmentAction.REPLACE;
    }

    public boolean isRewording() {
        return action == AmendmentAction.CHANGE && !content.isBlank();
    }

    public boolean isAskingOtherProduct() {
        return action == AmendmentAction.CHANGE && !deliverable.isBlank();
    }

    boolean movesDeadline() {
        return action == AmendmentAction.CHANGE && deadline != null;
    }

    /** What is brought forward with it; known once it was previewed. */
    public List<BelowWork> getBelow() {
        return below;
    }

    void setBelow(List<BelowWork> below) {
        this.below = below;
    }

    public OpenWork getWork() {
        return work;
    }

    /** As the person saw it, not as it is when the form comes back. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public AmendmentAction getAction() {
        return action;
    }

    public void setAction(AmendmentAction action) {
        this.action = action;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content == null ? "" : content;
    }

    public String getDeliverable() {
        return deliverable;
    }

    public void setDeliverable(String deliverable) {
        this.deliverable = deliverable == null ? "" : deliverable;
    }

    public UUID getReplacedBy() {
        return replacedBy;
    }

    public void setReplacedBy(UUID replacedBy) {
        this.replacedBy = replacedBy;
    }
}
