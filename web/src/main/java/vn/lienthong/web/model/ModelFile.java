package vn.lienthong.web.model;

import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.Upload;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.ReceivedFiles;

/** The one file that a form about models brings. */
class ModelFile {

    private ModelFile() {}

    /** @throws BusinessRuleViolation {@link ProcessModelRule#FILE_EMPTY} when there is none */
    static Upload of(Part part) {
        return find(part).orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.FILE_EMPTY));
    }

    static Optional<Upload> find(Part part) {
        return ReceivedFiles.of(part == null ? null : List.of(part)).stream().findFirst();
    }
}
