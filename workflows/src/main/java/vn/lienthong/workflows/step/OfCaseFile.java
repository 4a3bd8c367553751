package vn.lienthong.workflows.step;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The first parameter of a step that gets the case file of the process by itself: a model does not write it. */
@Documented
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface OfCaseFile {}
