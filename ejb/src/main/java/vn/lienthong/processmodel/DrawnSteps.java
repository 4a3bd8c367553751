package vn.lienthong.processmodel;

/** What versions of models that are or were in force say of their steps. */
public interface DrawnSteps {

    /** Where the model begins: its form, if it has one. */
    DrawnStep beginning(String model, int version);

    /** @throws vn.lienthong.rule.NotFound when the version has no such step */
    DrawnStep step(String model, int version, String step);
}
