package vn.lienthong.workflows.step;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A method that a model may call by name. A method without it does not exist for models. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Step {}
