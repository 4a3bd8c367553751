package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Whoever draws or approves models asks whether one would be let in; nothing is kept of it. */
@Stateless
public class CheckingModel {

    @Inject
    ModelCheck gate;

    @Inject
    ModelSource source;

    @Inject
    DrawnModels models;

    /**
     * @param name of the file
     * @return everything that keeps the model out; empty when it may pass
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_YOURS_TO_CHECK}, {@link ProcessModelRule#FILE_EMPTY}
     */
    public List<ModelFinding> check(String name, byte[] model, Actor by) {
        ModelPeople.require(by);
        if (model.length == 0) {
            throw new BusinessRuleViolation(ProcessModelRule.FILE_EMPTY);
        }
        return gate.findings(name, model);
    }

    private Optional<String> varied(ModelContent content) {
        return source.head(content.xml())
                .flatMap(head -> models.find(head.key()))
                .flatMap(ProcessModel::variantOf);
    }

    /**
     * The same for what somebody is drawing, its forms included.
     *
     * @param name of the model
     * @return everything that keeps it out; empty when it may pass
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_YOURS_TO_CHECK}, {@link ProcessModelRule#FILE_EMPTY}
     */
    public List<ModelFinding> check(String name, ModelContent content, Actor by) {
        ModelPeople.require(by);
        if (content.xml().isBlank()) {
            throw new BusinessRuleViolation(ProcessModelRule.FILE_EMPTY);
        }
        return gate.findings(name, content, varied(content));
    }
}
