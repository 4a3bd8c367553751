package vn.lienthong.workflows.gate;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.StepUse;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.workflows.step.StepMethod;

/** Lets expressions stand on conditions, timers and steps only, and in them only what the grammar and the lists allow. */
class ExpressionCheck {

    private static final String LOOP = "multiInstanceLoopCharacteristics";
    private static final Set<String> CHECKED = Set.of("expression", "collection");
    private static final Set<String> ALWAYS_THERE = Set.of("caseFile", "decision", "errand");

    private final StepCatalogue steps;
    private final Set<String> results;
    private final FormFields fields;
    private final ParameterValues values;
    private final List<ModelFinding> findings;

    ExpressionCheck(
            StepCatalogue steps,
            Set<String> results,
            FormFields fields,
            Predicate<String> models,
            List<ModelFinding> findings) {
        this.steps = steps;
        this.values = new ParameterValues(fields, models);
        this.results = results;
        this.fields = fields;
        this.findings = findings;
    }

    void check(Element element) {
        if (ModelDocument.is(element, "serviceTask")) {
            checkStep(element, element.getAttributeNS(ModelDocument.CAMUNDA, "expression"), StepUse.DOES);
        } else if (ModelDocument.is(element, LOOP)) {
            checkStep(element, element.getAttributeNS(ModelDocument.CAMUNDA, "collection"), StepUse.UNITS);
        } else if (ModelDocument.is(element, "timeDate")) {
            checkStep(element, element.getTextContent().strip(), StepUse.TIMES);
        } else if (ModelDocument.is(element, "conditionExpression")) {
            understand(element, element.getTextContent().strip());
        } else {
            refuseIn(element, ownText(element));
        }
        refuseInAttributes(element);
    }

    private void checkStep(Element element, String expression, StepUse use) {
        if (expression.isBlank()) {
            add(ModelRule.STEP_MISSING, element, expression);
            return;
        }
        for (var understood : understand(element, expression)) {
            if (!understood.isOneCall()) {
                add(ModelRule.STEP_MISSING, element, expression);
            } else if (understood.calls().stream().anyMatch(call -> isOfOtherUse(call, use))) {
                add(ModelRule.STEP_NOT_HERE, element, expression);
            }
        }
    }

    /** A step that is not allowed at all has its finding already. */
    private boolean isOfOtherUse(StepExpression.Call call, StepUse use) {
        return steps.method(call.bean(), call.method(), call.arguments())
                .filter(method -> method.use() != use)
                .isPresent();
    }

    private List<StepExpression> understand(Element element, String expression) {
        try {
            var understood = StepExpression.parse(expression);
            understood.variables().stream()
                    .filter(name -> !ALWAYS_THERE.contains(name) && !results.contains(name))
                    .forEach(name -> add(ModelRule.NAME_NOT_ALLOWED, element, name));
            understood.calls().stream()
                    .filter(call -> !steps.allows(call.bean(), call.method(), call.arguments()))
                    .forEach(call -> add(ModelRule.STEP_NOT_ALLOWED, element, call.bean() + "." + call.method()));
            understood.calls().forEach(call -> written(call, element));
            facts(understood, element);
            return List.of(understood);
        } catch (IllegalArgumentException e) {
            add(ModelRule.EXPRESSION_NOT_UNDERSTOOD, element, expression);
            return List.of();
        }
    }

    private void written(StepExpression.Call call, Element element) {
        var parameters = steps.method(call.bean(), call.method(), call.arguments())
                .map(StepMethod::written)
                .orElse(List.of());
        for (var i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            call.written()
                    .get(i)
                    .filter(value -> !values.fits(parameter.kind(), value))
                    .ifPresent(value -> add(ModelRule.PARAMETER_WRONG, element, value));
        }
    }

    private void facts(StepExpression understood, Element element) {
        understood.facts().stream().filter(not(fields::has)).forEach(key -> add(ModelRule.FACT_UNKNOWN, element, key));
        understood.comparisons().stream()
                .filter(comparison -> fields.has(comparison.fact()) && !fields.comparable(comparison))
                .forEach(comparison -> add(ModelRule.FACT_NOT_COMPARABLE, element, comparison.fact()));
    }

    private void refuseInAttributes(Element element) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!ModelDocument.CAMUNDA.equals(attribute.getNamespaceURI())
                    || !CHECKED.contains(attribute.getLocalName())) {
                refuseIn(element, attribute.getValue());
            }
        }
    }

    private void refuseIn(Element element, String text) {
        if (text.contains("${") || text.contains("#{")) {
            add(ModelRule.EXPRESSION_NOT_HERE, element, text);
        }
    }

    private static String ownText(Element element) {
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }

    private void add(ModelRule rule, Element element, String detail) {
        findings.add(new ModelFinding(rule, ModelDocument.idOf(element), detail));
    }
}
