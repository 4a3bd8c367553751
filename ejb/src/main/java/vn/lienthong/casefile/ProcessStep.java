package vn.lienthong.casefile;

/**
 * One step of a process model.
 *
 * @param id the element's id in the model
 * @param name as the model's author wrote it
 * @param performer who does it, as {@code POSTKIND@ROLE}; empty for what the system does
 */
public record ProcessStep(String id, String name, StepKind kind, String performer) {}
