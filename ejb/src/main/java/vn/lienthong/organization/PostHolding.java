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
