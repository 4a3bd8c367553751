package vn.lienthong.casefile;

import java.util.Optional;
import java.util.UUID;

/**
 * What identifies a case file, without who takes part in it.
 *
 * @param matterId the case file of the matter that it belongs to
 * @param process empty as long as nothing was started
 */
public record FileHead(
        UUID id, String number, CaseFileKind kind, String title, UUID matterId, Optional<ProcessRef> process) {

    FileHead(UUID id, String number, CaseFileKind kind, String title, UUID matterId, String model, Integer version) {
        this(id, number, kind, title, matterId, Optional.ofNullable(model).map(name -> new ProcessRef(name, version)));
    }
}
