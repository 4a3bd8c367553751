package vn.lienthong.web.work;

import static jakarta.faces.application.FacesMessage.SEVERITY_WARN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.saved.SavedFilterRow;
import vn.lienthong.worklist.saved.SavedFilterRule;
import vn.lienthong.worklist.saved.SavingFilter;

/** The filters that the person has saved or that are shared with them, and what they do with the one in front of them. */
@Named
@RequestScoped
public class SavedFilterForm {

    /** The forms of what is done to the filter in front of the person. */
    private static final List<String> CHANGES = List.of("rename", "share", "delete");

    @Inject
    SavingFilter saving;

    @Inject
    Texts texts;

    @Inject
    WorkQuery query;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private List<SavedFilterRow> all;
    private String name = "";

    /** Called before each showing of the list: whoever changed a filter that is gone, which Faces passes over, is told so. */
    public void look() {
        var context = FacesContext.getCurrentInstance();
        var sent = context.getExternalContext().getRequestParameterMap().keySet();
        if (CHANGES.stream().anyMatch(sent::contains) && getPresent() == null) {
            context.addMessage(null, new FacesMessage(SEVERITY_WARN, texts.say(SavedFilterRule.GONE.key()), null));
        }
    }

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
