package vn.lienthong.workflows.engine;

/** A model's version with the hash it was deployed with, as the audit trail remembers it. */
record DeployedModel(String key, int version, String sha256) {

    static DeployedModel parse(String detail) {
        var parts = detail.split(" ");
        return new DeployedModel(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    String detail() {
        return key + " " + version + " " + sha256;
    }

    boolean isOf(Model model) {
        return key.equals(model.key()) && sha256.equals(model.sha256());
    }
}
