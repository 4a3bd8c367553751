package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.signon.CurrentActor;

/** Says what is wrong with a draft by the names that people know; ids and keys tell them nothing. */
@RequestScoped
public class DraftNames {

    @Inject
    ViewingModels viewing;

    @Inject
    WritingDifferences writing;

    @Inject
    CurrentActor current;

    @Inject
    FindingWords words;

    List<FindingRow> named(List<ModelFinding> findings, String key) {
        return findings.isEmpty()
                ? List.of()
                : viewing.onItsWay(key, current.actor())
                        .map(draft -> named(findings, key, draft))
                        .orElse(List.of());
    }

    private List<FindingRow> named(List<ModelFinding> findings, String key, ModelContent draft) {
        var names = writing.names(viewing.partsOnItsWay(key, current.actor()), draft);
        return words.of(findings.stream()
                .map(finding -> new ModelFinding(
                        finding.rule(),
                        names.getOrDefault(finding.element(), finding.element()),
                        names.getOrDefault(finding.detail(), finding.detail()),
                        finding.about()))
                .toList());
    }
}
