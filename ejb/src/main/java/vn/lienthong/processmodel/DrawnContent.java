package vn.lienthong.processmodel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.lienthong.organization.Actor;

/** What a version says, who changed it last, and everybody who ever had a hand in it. */
@Embeddable
class DrawnContent {

    private String xml;

    @ElementCollection
    @CollectionTable(name = "model_form", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "form_key")
    @Column(name = "schema")
    private Map<String, String> forms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "model_drawer", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "employee_code")
    private Set<String> drawers = new HashSet<>();

    @Column(name = "changed_by_name")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DrawnContent() {}

    DrawnContent(ModelContent content, String changedBy, Instant at) {
        this.changedBy = changedBy;
        this.changedAt = at;
        take(content);
    }

    void take(ModelContent content) {
        xml = content.xml();
        forms.keySet().retainAll(content.forms().keySet());
        forms.putAll(content.forms());
    }

    /** From now on the person has a hand in it. */
    void drawnBy(Actor person, Instant at) {
        drawers.add(person.employeeCode());
        changedBy = person.name();
        changedAt = at;
    }

    boolean isDrawnBy(Actor person) {
        return drawers.contains(person.employeeCode());
    }

    boolean isDrawnByNobody() {
        return drawers.isEmpty();
    }

    ModelContent content() {
        return new ModelContent(xml, forms);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
