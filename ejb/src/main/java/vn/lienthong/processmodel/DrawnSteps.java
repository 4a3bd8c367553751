package vn.lienthong.processmodel;

import java.util.List;

/** What versions of models that are or were in force say of their steps. */
public interface DrawnSteps {

    /** Where the model begins: its form, if it has one. */
    DrawnStep beginning(String model, int version);

    /** @throws vn.lienthong.rule.NotFound when the version has no such step */
    DrawnStep step(String model, int version, String step);

    /** The keys of the forms that its beginning and its steps name, in the order in which the work comes to them; what it never comes to is left out. */
    List<String> forms(String model, int version);
}
