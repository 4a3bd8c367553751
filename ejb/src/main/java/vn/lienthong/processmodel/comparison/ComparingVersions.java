package vn.lienthong.processmodel.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.ModelSource;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.ViewingOffer;
import vn.lienthong.rule.NotFound;

/** Says in what the version on its way differs from the one in force, or one version from another. */
@Stateless
public class ComparingVersions {

    @Inject
    ViewingModels viewing;

    @Inject
    ViewingOffer offers;

    @Inject
    ModelSource source;

    /**
     * The version on its way beside the one in force; of a unit's variant that was never in force, beside that of the model that it
     * varies.
     *
     * @return empty when there is nothing to compare
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public Optional<Comparison> onItsWay(String key, Actor by) {
        var own = viewing.numberInForce(key, by).map(number -> key);
        var against = own.or(() -> viewing.variedBy(key, by));
        return viewing.onItsWay(key, by).flatMap(later -> against.flatMap(model -> withInForce(model, later, by)));
    }

    private Optional<Comparison> withInForce(String key, ModelContent later, Actor by) {
        return viewing.numberInForce(key, by)
                .map(number -> compare(key, number, viewing.content(key, number, by), later));
    }

    /** What the program offers beside the version in force; empty when nothing is offered. */
    public Optional<Comparison> offered(String key, Actor by) {
        return offers.of(key, by).flatMap(offer -> withInForce(key, offer.content(), by));
    }

    /** @throws NotFound when there is no such version, or the person has nothing to do with models */
    public Comparison between(String key, int before, int after, Actor by) {
        return compare(key, before, viewing.content(key, before, by), viewing.content(key, after, by));
    }

    private Comparison compare(String key, int number, ModelContent earlier, ModelContent later) {
        var before = parts(earlier);
        var after = parts(later);
        var both = Stream.concat(after.stream(), before.stream()).toList();
        return new Comparison(key, number, earlier, later, both, new Differences(before, after).all());
    }

    private List<ModelPart> parts(ModelContent content) {
        var parts = new ArrayList<>(source.parts(content.xml()));
        parts.replaceAll(ComparingVersions::whateverItsKey);
        content.forms()
                .forEach((key, schema) -> parts.add(
                        new ModelPart("form " + key, PartKind.FORM, key, Map.of(ModelAspect.CONTENT, schema))));
        return parts;
    }

    /** A unit's variant has another key than what it varies, and is compared with it all the same. */
    private static ModelPart whateverItsKey(ModelPart part) {
        return part.kind() == PartKind.PROCESS ? new ModelPart("process", part.kind(), part.name(), part.says()) : part;
    }
}
