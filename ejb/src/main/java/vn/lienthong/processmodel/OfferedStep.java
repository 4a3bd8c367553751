package vn.lienthong.processmodel;

import java.util.List;

/**
 * A step without people that administrators may put into a model.
 *
 * @param name as models call it, {@code matterSteps.notify}; under the same name the bundles have its words
 */
public record OfferedStep(String name, StepUse use, List<Parameter> parameters) {

    /** What is to be filled in, in the order in which it is written. */
    public record Parameter(String name, ParameterKind kind) {}
}
