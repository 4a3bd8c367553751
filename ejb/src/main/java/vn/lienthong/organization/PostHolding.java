package vn.lienthong.organization;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That an official holds a post from one day to another, or until further notice. A post has one holder at a time. */
@Entity
@Table(name = "post_holding")
public class PostHolding {

    @Id
    private UUID id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "official_id")
    private Official official;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_to")
    private LocalDate to;

    @Version
    private long version;

    protected PostHolding() {}

    public PostHolding(Post post, Official official, LocalDate from) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.official = official;
        this.from = from;
    }

    /** Corrects the first day; answers whether that changed anything. */
    boolean beginOn(LocalDate firstDay) {
        var changes = !from.equals(firstDay);
        from = firstDay;
        return changes;
    }

    /** Ends on the day before a successor begins, unless it has ended already. */
    void endBefore(LocalDate successor) {
        if (to == null) {
            to = successor.minusDays(1);
        }
    }

    /** Ends on the day before a successor begins; answers whether it could, also for what has ended in time already. */
    public boolean makeRoom(LocalDate successor) {
        if (!canEndBefore(successor)) {
            return false;
        }
        endBefore(successor);
        return true;
    }

    /** Ends on the day; answers whether it could. */
    public boolean endOn(LocalDate lastDay) {
        var possible = to == null && !lastDay.isBefore(from);
        if (possible) {
            to = lastDay;
        }
        return possible;
    }

    /** Takes another first day that does not lie behind the last; answers whether it could. */
    public boolean correctBeginning(LocalDate firstDay) {
        var possible = to == null || !firstDay.isAfter(to);
        if (possible) {
            from = firstDay;
        }
        return possible;
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return to == null;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public UUID id() {
        return id;
    }

    /** The last day, if it is known. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    boolean canEndBefore(LocalDate successor) {
        return to == null ? from.isBefore(successor) : to.isBefore(successor);
    }

    boolean isOf(String postCode) {
        return post.code().equals(postCode);
    }

    boolean isOpenFor(String employeeCode) {
        return to == null && official.employeeCode().equals(employeeCode);
    }

    public Post post() {
        return post;
    }

    public Official official() {
        return official;
    }

    public LocalDate from() {
        return from;
    }
}
