package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.administration.ManagingDivisions;
import vn.lienthong.administration.ManagingPosts;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** An administrator changes the unit of the page: a division or a post below it, its name, its end. */
@Named
@RequestScoped
public class UnitForm {

    @Inject
    ManagingDivisions divisions;

    @Inject
    ManagingPosts posts;

    @Inject
    UnitPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String code = "";
    private String name = "";
    private String nameEn = "";
    private LocalDate date;
    private String newName;
    private String newNameEn;
    private PostKind kind = PostKind.OFFICER;

    public String addDivision() {
        var id = divisions.add(subject.id(), code, new UnitName(name, nameEn), date, current.actor());
        return outcome.shownOn("unit", id, "unit.added");
    }

    public String addPost() {
        var id = posts.add(subject.id(), "", kind, new PostTitle(name, nameEn), current.actor());
        return outcome.shownOn("post", id, "post.added");
    }

    public String rename() {
        divisions.rename(subject.id(), new UnitName(newName, newNameEn), date, current.actor());
        return outcome.shownOn("unit", subject.id(), "unit.renamed");
    }

    public String end() {
        divisions.end(subject.id(), date, current.actor());
        return outcome.shownOn("unit", subject.id(), "unit.ended");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** At first the name it has. */
    public String getNewName() {
        return newName == null ? page.getView().name().vietnamese() : newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewNameEn() {
        return newNameEn == null ? page.getView().name().english() : newNameEn;
    }

    public void setNewNameEn(String newNameEn) {
        this.newNameEn = newNameEn;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public PostKind getKind() {
        return kind;
    }

    public void setKind(PostKind kind) {
        this.kind = kind;
    }
}
