package vn.lienthong.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A class that reads or writes the database: the only kind that may hold an {@code EntityManager}. Keeps no state. */
@Stereotype
@Dependent
@Retention(RUNTIME)
@Target(TYPE)
public @interface Repository {}
