package vn.lienthong.workflows.step;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.processmodel.OfferedStep;
import vn.lienthong.processmodel.OfferedSteps;

/** The allow-list of everything that a model can make the program do: the {@link Step} methods of the step beans. */
@ApplicationScoped
public class StepCatalogue implements OfferedSteps {

    private Map<String, StepBean> beans = Map.of();

    protected StepCatalogue() {}

    @Inject
    StepCatalogue(@Any Instance<Steps> steps) {
        this(steps.stream().toList());
    }

    public StepCatalogue(List<? extends Steps> steps) {
        beans = steps.stream().map(StepBean::new).collect(toUnmodifiableMap(StepBean::name, Function.identity()));
    }

    /** The bean that models call by that name. */
    public Optional<StepBean> find(String name) {
        return Optional.ofNullable(beans.get(name));
    }

    /** Those of them that administrators are offered, by name. */
    @Override
    public List<OfferedStep> all() {
        return beans.values().stream()
                .flatMap(StepBean::offered)
                .sorted(comparing(OfferedStep::name))
                .toList();
    }

    /** Whether a model may write {@code name.method(…)} with so many arguments. */
    public boolean allows(String name, String method, int arguments) {
        return method(name, method, arguments).isPresent();
    }

    /** What that would call. */
    public Optional<StepMethod> method(String name, String method, int arguments) {
        return find(name).flatMap(bean -> bean.find(method, arguments));
    }
}
