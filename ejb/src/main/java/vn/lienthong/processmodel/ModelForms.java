package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that people fill in while a matter follows its model. */
@Stateless
public class ModelForms {

    @Inject
    ModelVersions versions;

    @Inject
    DrawnSteps steps;

    /**
     * @param engineVersion the number of a version that is or was in force
     * @return the form's schema; empty when the version has no such form
     */
    public Optional<String> form(String modelKey, int engineVersion, String formKey) {
        return versions.form(modelKey, engineVersion, formKey);
    }

    /**
     * The schemas of the version that new matters follow, in the order in which the work comes to them; those that it never comes to
     * are last, by their keys.
     *
     * @return none for a model that is not in force
     */
    public List<String> inForce(String modelKey) {
        return versions.inForce(modelKey).map(this::inOrder).orElse(List.of());
    }

    private List<String> inOrder(ModelVersion version) {
        var forms = version.content().forms();
        var reached = steps.forms(version.modelKey(), version.engineVersion().orElseThrow());
        return Stream.concat(reached.stream(), forms.keySet().stream())
                .filter(forms::containsKey)
                .distinct()
                .map(forms::get)
                .toList();
    }

    /** What tells the forms of the version, as they are now, from any others; empty when it has none. */
    public Optional<String> sha256(String modelKey, int engineVersion) {
        return versions.numbered(modelKey, engineVersion)
                .map(ModelVersion::content)
                .flatMap(ModelContent::formsSha256);
    }
}
