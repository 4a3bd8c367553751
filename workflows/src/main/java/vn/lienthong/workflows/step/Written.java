package vn.lienthong.workflows.step;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import vn.lienthong.processmodel.ParameterKind;

/** A parameter of a step that administrators fill in, and under which name their page finds its words. */
@Documented
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface Written {

    String name();

    ParameterKind kind();
}
