package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.casefile.ModelStep;
import vn.lienthong.casefile.Processes;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.web.reader.Texts;

/** Says what a delegation is about: {@code TUQ. Giám đốc Sở – Nguyễn Văn A} and which work it covers. */
@Named
@RequestScoped
public class DelegationWords {

    @Inject
    Processes processes;

    @Inject
    Texts text;

    private Map<String, ModelStep> steps;

    public String capacity(DelegationRow row) {
        var post = row.capacity() == SigningCapacity.SUBSTITUTE
                ? text.say("acted.substitute", row.post())
                : text.say("acted.for", row.capacity().mark(), row.post());
        return row.principal().isEmpty() ? post : post + " – " + row.principal();
    }

    /** All the work, or the steps and the directive. */
    public String scope(DelegationRow row) {
        var names = row.steps().stream().map(this::name).sorted().collect(Collectors.joining(", "));
        var work = names.isEmpty() ? text.say("delegation.all") : names;
        return row.matterTitle().isEmpty() ? work : work + " · " + row.matterTitle();
    }

    private String name(String step) {
        if (steps == null) {
            steps = processes.stepsOfPeople().stream()
                    .collect(Collectors.toMap(ModelStep::step, Function.identity(), (one, same) -> one));
        }
        var known = steps.get(step);
        return known == null ? step : text.sayOr(known.model() + "." + step, known.name());
    }
}
