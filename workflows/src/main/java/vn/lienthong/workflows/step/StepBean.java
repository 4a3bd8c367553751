package vn.lienthong.workflows.step;

import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.processmodel.OfferedStep;

/** Step methods under the name by which models call them. A model meets this, never the object behind it. */
public class StepBean {

    private final String name;
    private final List<StepMethod> methods;

    StepBean(Steps steps) {
        name = steps.getClass().getAnnotation(Named.class).value();
        methods = Arrays.stream(steps.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Step.class))
                .map(method -> new StepMethod(steps, method))
                .toList();
    }

    Stream<OfferedStep> offered() {
        return methods.stream().flatMap(method -> method.offered(name).stream());
    }

    String name() {
        return name;
    }

    /** The method of that name which takes so many arguments. */
    public Optional<StepMethod> find(String method, int arguments) {
        return methods.stream()
                .filter(step -> step.name().equals(method) && step.takes(arguments))
                .findFirst();
    }
}
