package vn.lienthong.workflows.step;

/**
 * A bean whose {@link Step} methods a model may call, as {@code ${name.method(caseFile)}}. It is a {@code @Dependent} bean
 * with a {@code @Named} name and keeps no state. Its methods take texts, numbers, enums and {@code UUID}s.
 */
public interface Steps {}
