package vn.lienthong.processmodel.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelPart;

/** In what one list of pieces differs from another; a piece is the same when its id is. */
class Differences {

    private final Map<String, ModelPart> earlier;
    private final Map<String, ModelPart> later;

    Differences(List<ModelPart> earlier, List<ModelPart> later) {
        this.earlier = byId(earlier);
        this.later = byId(later);
    }

    private static Map<String, ModelPart> byId(List<ModelPart> parts) {
        return parts.stream()
                .collect(toMap(ModelPart::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    List<Difference> all() {
        var found = new ArrayList<Difference>();
        later.values().forEach(part -> found.addAll(of(part)));
        earlier.values().stream()
                .filter(part -> !later.containsKey(part.id()))
                .map(part -> new Difference(ChangeKind.REMOVED, part, ModelAspect.NAME, part.name(), ""))
                .forEach(found::add);
        return found;
    }

    private List<Difference> of(ModelPart part) {
        var before = earlier.get(part.id());
        if (before == null) {
            return List.of(new Difference(ChangeKind.ADDED, part, ModelAspect.NAME, "", part.name()));
        }
        return Stream.of(ModelAspect.values())
                .filter(aspect -> !said(before, aspect).equals(said(part, aspect)))
                .map(aspect ->
                        new Difference(ChangeKind.CHANGED, part, aspect, said(before, aspect), said(part, aspect)))
                .toList();
    }

    private static String said(ModelPart part, ModelAspect aspect) {
        return switch (aspect) {
            case NAME -> part.name();
            case KIND -> part.kind().name();
            default -> part.says().getOrDefault(aspect, "");
        };
    }
}
