package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The forms that people fill in while a matter follows its model. */
@Stateless
public class ModelForms {

    @Inject
    ModelVersions versions;

    /**
     * @param engineVersion the number of a version that is or was in force
     * @return the form's schema; empty when the version has no such form
     */
    public Optional<String> form(String modelKey, int engineVersion, String formKey) {
        return versions.form(modelKey, engineVersion, formKey);
    }

    /** Those of the version that new matters follow, by their keys; none for a model that is not in force. */
    public Map<String, String> inForce(String modelKey) {
        return versions.inForce(modelKey)
                .map(version -> version.content().forms())
                .orElse(Map.of());
    }

    /** What tells the forms of the version, as they are now, from any others; empty when it has none. */
    public Optional<String> sha256(String modelKey, int engineVersion) {
        return versions.numbered(modelKey, engineVersion)
                .map(ModelVersion::content)
                .flatMap(ModelContent::formsSha256);
    }
}
