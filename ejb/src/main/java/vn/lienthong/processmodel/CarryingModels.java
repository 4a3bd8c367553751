package vn.lienthong.processmodel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;

/**
 * Which model carries what the program begins by name: the variant of the unit whose work it is, or of the nearest unit above, before
 * the program's own. Whose work it is says the case file: the authority that gives it, and of what only came in the unit that received it.
 */
@Dependent
public class CarryingModels {

    @Inject
    DrawnModels models;

    @Inject
    VariedModels varied;

    /** @return the key of the model to begin; of one that people drew the key itself, for it was chosen before */
    public String of(String key, Supplier<CaseFile> file) {
        return CalledModel.of(key).isPresent() && varied.includes(key)
                ? unit(file.get())
                        .flatMap(unit -> models.variantFor(key, unit))
                        .map(ProcessModel::key)
                        .orElse(key)
                : key;
    }

    private static Optional<UUID> unit(CaseFile file) {
        return file.participant(ParticipantRole.ISSUER)
                .or(() -> file.participant(ParticipantRole.LEAD))
                .map(Participation::unitId);
    }

    /** Whether what runs by the one model was begun as the other: they are the same, or the one varies the other. */
    public boolean isBegunAs(String key, String running) {
        return running.equals(key)
                || CalledModel.of(running).isEmpty()
                        && models.find(running)
                                .flatMap(ProcessModel::variantOf)
                                .filter(key::equals)
                                .isPresent();
    }
}
