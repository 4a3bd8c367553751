package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.comparison.ChangeKind;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.processmodel.comparison.Comparison;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The version on its way beside the one in force: in words, and drawn with what differs marked. */
@Named
@RequestScoped
public class ModelComparison {

    @Inject
    ComparingVersions comparing;

    @Inject
    ViewingModels viewing;

    @Inject
    ModelPage page;

    @Inject
    CurrentActor current;

    @Inject
    WritingDifferences writing;

    @Inject
    Texts texts;

    private Optional<Comparison> comparison;

    private Optional<Comparison> comparison() {
        if (comparison == null) {
            comparison = comparing.onItsWay(page.key(), current.actor());
        }
        return comparison;
    }

    public boolean isThere() {
        return comparison().isPresent();
    }

    /** In what the version on its way differs from which. */
    public String getTitle() {
        return comparison()
                .map(each -> each.model().equals(page.key())
                        ? texts.say("models.comparison.title", each.before())
                        : texts.say("models.comparison.ofProvince", each.before()))
                .orElse("");
    }

    public int getBefore() {
        return comparison().map(Comparison::before).orElse(0);
    }

    public String getEarlier() {
        return comparison().map(each -> each.earlier().xml()).orElse("");
    }

    /** The drawing of what is on its way, also when nothing is in force to compare it with. */
    public String getLater() {
        return viewing.onItsWay(page.key(), current.actor())
                .map(ModelContent::xml)
                .orElse("");
    }

    public List<DifferenceRow> getRows() {
        return comparison().map(writing::write).orElse(List.of());
    }

    /** What is on its way in words, where nothing is in force to compare it with. */
    public List<DescribedPart> getParts() {
        return viewing.onItsWay(page.key(), current.actor())
                .map(draft -> writing.write(viewing.partsOnItsWay(page.key(), current.actor()), draft))
                .orElse(List.of());
    }

    public String getAdded() {
        return ids(ChangeKind.ADDED);
    }

    public String getRemoved() {
        return ids(ChangeKind.REMOVED);
    }

    public String getChanged() {
        return ids(ChangeKind.CHANGED);
    }

    private String ids(ChangeKind kind) {
        return comparison().map(each -> String.join(" ", each.ids(kind))).orElse("");
    }
}
