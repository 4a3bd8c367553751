package vn.lienthong.workflows.engine;

import java.util.Optional;

/** A model's version with the hash it was deployed with, and that of its forms where it has any, as the audit trail remembers it. */
record DeployedModel(String key, int version, String sha256, Optional<String> forms) {

    static DeployedModel parse(String detail) {
        var parts = detail.split(" ");
        var forms = parts.length > 3 ? Optional.of(parts[3]) : Optional.<String>empty();
        return new DeployedModel(parts[0], Integer.parseInt(parts[1]), parts[2], forms);
    }

    String detail() {
        return key + " " + version + " " + sha256
                + forms.map(hash -> " " + hash).orElse("");
    }

    boolean isOf(Model model) {
        return key.equals(model.key()) && sha256.equals(model.sha256());
    }
}
