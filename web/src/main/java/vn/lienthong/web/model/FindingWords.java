package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.reader.Texts;

/** Says what keeps a model out, without the words that only a program reads. */
@RequestScoped
public class FindingWords {

    @Inject
    Texts texts;

    @Inject
    PerformerWords performers;

    public List<FindingRow> of(List<ModelFinding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private FindingRow of(ModelFinding finding) {
        var told = new BusinessRuleViolation(finding.rule(), finding.element(), detail(finding));
        return new FindingRow(finding.element(), finding.rule().key(), texts.say(told));
    }

    private String detail(ModelFinding finding) {
        return switch (finding.about()) {
            case TEXT -> finding.detail();
            case PERFORMER -> performers.who(finding.detail());
            case ELEMENT_KIND -> kind(finding.detail());
        };
    }

    /** Of what no drawing program offers, what the file calls it. */
    private String kind(String element) {
        var name = element.substring(element.lastIndexOf(':') + 1);
        return texts.sayOr("model.element." + name, name);
    }
}
