package vn.lienthong.organization;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A seat in a unit. Work belongs to the post and stays with it when its holder moves. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    private UUID id;

    private String code;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(STRING)
    private PostKind kind;

    @Column(name = "title_vi")
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private long version;

    protected Post() {}

    public Post(String code, Unit unit, PostKind kind, String title, String titleEn) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.unit = unit;
        this.kind = kind;
        this.title = title;
        this.titleEn = titleEn;
    }

    /** Takes over what an imported line says. */
    void become(PostLine line) {
        kind = line.kind();
        title = line.title();
        titleEn = line.titleEn();
    }

    /** Belongs to another unit from now on; its work and its holder stay with it. */
    public void moveTo(Unit successor) {
        unit = successor;
    }

    /** Gives it another title; what was decided under the old one keeps that. */
    public void retitle(PostTitle newTitle) {
        title = newTitle.vietnamese();
        titleEn = newTitle.english();
    }

    /** Nobody sits here from this day on, and no work comes any more. Answers whether it was open. */
    public boolean close(LocalDate day) {
        var open = closedOn == null;
        if (open) {
            closedOn = day;
        }
        return open;
    }

    /** Empty as long as it is open. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public PostKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public PostTitle bothTitles() {
        return new PostTitle(title, titleEn);
    }

    public String titleEn() {
        return titleEn;
    }
}
