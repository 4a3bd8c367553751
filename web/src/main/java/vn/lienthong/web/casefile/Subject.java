package vn.lienthong.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.rule.NotFound;

/** The case file that the present page is about, as its address says. */
@Named
@ViewScoped
public class Subject implements Serializable {

    private UUID id;

    /** @throws NotFound when the address names none */
    public UUID id() {
        return find().orElseThrow(() -> new NotFound(CaseFile.class, ""));
    }

    /** Empty on the page of a form for something new. */
    public Optional<UUID> find() {
        return Optional.ofNullable(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
