package vn.lienthong.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.rule.NotFound;

/**
 * The steps of this case file that wait for the person, as they were when they saw the page. They decide about these very
 * items: when somebody was faster, the use case tells them so.
 */
@Named("todo")
@ViewScoped
public class OpenItem implements Serializable {

    private static final long serialVersionUID = 2;

    @Inject
    CaseFilePanel caseFile;

    private final Map<String, UUID> items = new HashMap<>();

    /** Called before each showing of the page. */
    public void look() {
        caseFile.look();
        items.clear();
        caseFile.getView().mine().forEach(waiting -> items.putIfAbsent(waiting.step(), waiting.id()));
    }

    public boolean at(String step) {
        return items.containsKey(step);
    }

    /** @throws NotFound when nothing waited there for the person */
    public UUID id(String step) {
        return Optional.ofNullable(items.get(step)).orElseThrow(() -> new NotFound(CaseFile.class, step));
    }
}
