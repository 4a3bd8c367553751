package vn.lienthong.workflows.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.step.StepCatalogue;

/**
 * A model is code, so none gets to the engine but through here. Whatever is not expressly allowed is refused: elements,
 * attributes, places for expressions, names and steps within them.
 */
public class ModelGate {

    private final StepCatalogue steps;

    private final Predicate<String> models;

    /** One that takes every model named for one that is there: what the engine is given was asked before. */
    public ModelGate(StepCatalogue steps) {
        this(steps, key -> true);
    }

    /** @param models whether a model of that key is in force */
    public ModelGate(StepCatalogue steps, Predicate<String> models) {
        this.steps = steps;
        this.models = models;
    }

    /** @throws BusinessRuleViolation a {@link ModelRule} with the first element at fault */
    public void check(String name, byte[] model) {
        check(name, model, Map.of());
    }

    /** The same with the forms that its steps may name. */
    public void check(String name, byte[] model, Map<String, String> forms) {
        findings(name, model, forms).stream().findFirst().ifPresent(finding -> {
            throw new BusinessRuleViolation(finding.rule(), finding.element(), finding.detail());
        });
    }

    /** Everything that keeps the model out; empty when it may pass. It names no forms. */
    public List<ModelFinding> findings(String name, byte[] model) {
        return findings(name, model, Map.of());
    }

    /** The same with the forms that its steps may name. */
    public List<ModelFinding> findings(String name, byte[] model, Map<String, String> forms) {
        return findings(name, model, forms, Optional.empty());
    }

    /** @param varied the model whose place it is to take, where that is not the one of its own key */
    public List<ModelFinding> findings(String name, byte[] model, Map<String, String> forms, Optional<String> varied) {
        try {
            return findings(ModelDocument.parse(model), forms, varied);
        } catch (UnreadableModel e) {
            return List.of(new ModelFinding(e.rule(), name, e.getMessage()));
        }
    }

    private List<ModelFinding> findings(Element root, Map<String, String> forms, Optional<String> varied) {
        var findings = new ArrayList<ModelFinding>();
        var formCheck = new FormCheck(forms, findings);
        var fields = formCheck.fields();
        var expressions = new ExpressionCheck(steps, ModelDocument.resultVariables(root), fields, models, findings);
        ModelDocument.elements(root).forEach(element -> {
            Vocabulary.check(element, findings);
            expressions.check(element);
            UserTaskCheck.check(element, findings);
            EventPathCheck.check(element, findings);
            formCheck.check(element);
        });
        if (ModelDocument.count(root, "process") != 1) {
            findings.add(new ModelFinding(ModelRule.NOT_ONE_PROCESS, ModelDocument.idOf(root), ""));
        }
        new StructureCheck(root, findings).check();
        if (findings.isEmpty()) {
            BpmnSchema.check(root).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            new AdministrativeCheck(root, findings).check();
            new CalledCheck(root, findings).check(varied);
        }
        return findings;
    }
}
