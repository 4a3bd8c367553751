package vn.lienthong.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.saved.SavedFilterRow;
import vn.lienthong.worklist.saved.SavingFilter;

/** The filters that the person has saved or that are shared with them, and what they do with the one in front of them. */
@Named
@RequestScoped
public class SavedFilterForm {

    @Inject
    SavingFilter saving;

    @Inject
    WorkQuery query;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private List<SavedFilterRow> all;
    private String name = "";

    public List<SavedFilterRow> getAll() {
        if (all == null) {
            all = saving.of(current.actor());
        }
        return all;
    }

    /** Null when what is shown was not saved; of several that ask the same, their own. */
    public SavedFilterRow getPresent() {
        return getAll().stream().filter(this::isPresent).findFirst().orElse(null);
    }

    public boolean isPresent(SavedFilterRow row) {
        return WorkQuery.parameters(row.asked(), row.sort()).equals(query.parameters());
    }

    public String address(SavedFilterRow row) {
        return WorkQuery.first(WorkQuery.parameters(row.asked(), row.sort()));
    }

    public String save() {
        saving.save(name, query.asked(), query.getSort(), current.actor());
        return done("saved.saved", name.strip());
    }

    public String rename() {
        saving.rename(present().id(), name, current.actor());
        return done("saved.renamed", name.strip());
    }

    public String share() {
        saving.share(present().id(), current.actor());
        return done("saved.shared", present().name());
    }

    public String keepToOneself() {
        saving.keepToOneself(present().id(), current.actor());
        return done("saved.unshared", present().name());
    }

    public String delete() {
        saving.delete(present().id(), current.actor());
        return done("saved.deleted", present().name());
    }

    private SavedFilterRow present() {
        return Objects.requireNonNull(getPresent(), "the filter in the address is saved");
    }

    private String done(String key, String told) {
        return outcome.told("/index.xhtml?faces-redirect=true&includeViewParams=true", key, told);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
