package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.TryoutRule;

/** The cases that models carry which come with the program: directives and assignments, documents and what they bring about. */
@Dependent
public class PlayedCases {

    @Inject
    @Any
    Instance<PlayedBeginning> beginnings;

    /** Whose post usually begins one; empty for a model that carries matters. */
    public Optional<PostKind> usually(String model) {
        return find(model).map(PlayedBeginning::usually);
    }

    /** Without whose post no unit can begin one of its own; empty where it comes to the unit from elsewhere. */
    public Optional<PostKind> ownBeginners(String model) {
        return find(model).filter(each -> each.ofWhoBegins(model)).map(PlayedBeginning::usually);
    }

    /** What may be chosen before one begins. */
    public List<AskedField> asked(String model, Actor beginner) {
        return get(model).asked(model, beginner);
    }

    /** Lets one come to where the model begins, by those who really would bring it there. */
    public BegunCase begin(String model, MadeUp madeUp, Actor beginner) {
        return get(model).begin(model, madeUp, beginner);
    }

    private PlayedBeginning get(String model) {
        return find(model).orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_PLAYED, model));
    }

    private Optional<PlayedBeginning> find(String model) {
        return beginnings.stream().filter(each -> each.models().contains(model)).findFirst();
    }
}
