package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.organization.Actor;

/** Gives what the engine has a place among the models that people open, copy and change: done at every start, once for each version. */
@Stateless
public class TakingInVersions {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    public void takeIn(List<FoundVersion> found) {
        models.oneAtATime();
        found.stream()
                .filter(version ->
                        versions.numbered(version.key(), version.version()).isEmpty())
                .sorted(Comparator.comparingInt(FoundVersion::version))
                .forEach(this::takeIn);
    }

    private void takeIn(FoundVersion found) {
        var by = Actor.system().name();
        if (models.find(found.key()).isEmpty()) {
            models.add(ProcessModel.shipped(found.key(), found.name(), by, found.deployedAt()));
        }
        versions.inForce(found.key()).ifPresent(ModelVersion::replace);
        versions.store();
        versions.add(ModelVersion.found(found, by));
    }
}
