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

    void endOn(LocalDate lastDay) {
        to = lastDay;
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
