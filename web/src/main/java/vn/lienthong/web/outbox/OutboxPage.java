package vn.lienthong.web.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.organization.Role;
import vn.lienthong.outbox.MessageRow;
import vn.lienthong.outbox.MindingOutbox;
import vn.lienthong.outbox.OutboxStanding;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** For the system administrator: what could not be handed over to other systems, and sending it again. */
@Named
@RequestScoped
public class OutboxPage {

    private static final String PATH = "/outbox.xhtml";
    private static final int PAGE_SIZE = 20;

    @Inject
    MindingOutbox minding;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private int page = 1;
    private UUID message;
    private OutboxStanding standing;
    private List<MessageRow> rows = List.of();
    private Pages pages;

    public void load() {
        standing = minding.standing(current.actor());
        pages = new Pages(PATH, Map.of(), page, PAGE_SIZE, standing.givenUp());
        rows = minding.givenUp(pages.first(), PAGE_SIZE, current.actor());
    }

    public String sendAgain() {
        minding.sendAgain(message, current.actor());
        return outcome.told(PATH + "?faces-redirect=true", "outbox.again", 1);
    }

    public String sendAllAgain() {
        var sent = minding.sendAllAgain(current.actor());
        return outcome.told(PATH + "?faces-redirect=true", "outbox.again", sent);
    }

    /** Whether the person looks after the outbox at all. */
    public boolean isMine() {
        return current.actor().has(Role.SYSTEM_ADMIN);
    }

    public OutboxStanding getStanding() {
        return standing;
    }

    /** Since when the one waits that has waited longest; nothing while none does. */
    public Instant getOldest() {
        return standing.oldest().orElse(null);
    }

    public List<MessageRow> getRows() {
        return rows;
    }

    public Pages getPages() {
        return pages;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public UUID getMessage() {
        return message;
    }

    public void setMessage(UUID message) {
        this.message = message;
    }
}
