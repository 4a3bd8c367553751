package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.processmodel.comparison.Comparison;
import vn.lienthong.web.reader.Texts;

/** Puts two versions beside each other into words, or one version by itself, for who has to approve it. */
@RequestScoped
public class WritingDifferences {

    private static final Set<PartKind> DONE =
            Set.of(PartKind.BEGINNING, PartKind.STEP, PartKind.SYSTEM_STEP, PartKind.WAIT);

    @Inject
    PartWords words;

    @Inject
    Texts texts;

    public List<DifferenceRow> write(Comparison comparison) {
        var model = ModelWords.of(
                comparison.parts(),
                List.of(comparison.later().forms(), comparison.earlier().forms()),
                texts);
        return comparison.differences().stream()
                .map(difference -> DifferenceRow.of(difference, model, words))
                .toList();
    }

    /** Its steps and the ways that somebody or something chooses; everything else the drawing shows. */
    List<DescribedPart> write(List<ModelPart> parts, ModelContent content) {
        var model = ModelWords.of(parts, List.of(content.forms()), texts);
        return parts.stream()
                .map(part -> new DescribedPart(words.of(part, model), words.summary(part, model), part))
                .filter(described -> DONE.contains(described.part().kind()) || described.isChosen())
                .toList();
    }

    /** What people call the pieces of a draft. */
    Map<String, String> names(List<ModelPart> parts, ModelContent content) {
        var model = ModelWords.of(parts, List.of(content.forms()), texts);
        var names = new HashMap<>(model.forms());
        parts.forEach(part -> names.put(part.id(), part.name().isBlank() ? words.of(part, model) : part.name()));
        return names;
    }
}
