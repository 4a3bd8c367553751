package vn.lienthong.workflows.gate;

import vn.lienthong.rule.Rule;

/** Why a model is not let in. In every message {0} is the id of the element at fault and {1} what is wrong with it. */
public enum ModelRule implements Rule {
    NOT_XML,
    TOO_LARGE,
    TOO_MANY_ELEMENTS,
    TOO_DEEP,
    NOT_ONE_PROCESS,
    NOT_BPMN,
    NOT_EXECUTABLE,
    NOT_ONE_START,
    ID_MISSING,
    FLOW_LEADS_NOWHERE,
    NEVER_REACHED,
    NOTHING_FOLLOWS,
    ATTACHED_TO_NOTHING,
    WAITS_FOR_NOTHING,
    CHOICE_UNCLEAR,
    MESSAGE_UNKNOWN,
    DRAWING_WRONG,
    NOT_AN_EVENT_PATH,
    ELEMENT_NOT_ALLOWED,
    ATTRIBUTE_NOT_ALLOWED,
    EXPRESSION_NOT_HERE,
    EXPRESSION_NOT_UNDERSTOOD,
    NAME_NOT_ALLOWED,
    STEP_NOT_ALLOWED,
    STEP_MISSING,
    STEP_NOT_HERE,
    PARAMETER_WRONG,
    FACT_UNKNOWN,
    FACT_NOT_COMPARABLE,
    PERFORMER_MISSING,
    DUE_WITHIN_MISSING,
    DUE_WITHIN_INVALID,
    ENDLESS_LOOP,
    LOOP_DECIDES,
    NO_WAY_BACK,
    ASKS_AND_APPROVES,
    FORM_MISSING,
    FORM_NAME_INVALID,
    FILL_INVALID,
    LOOP_WITHOUT_UNIT,
    /** The program decides at a step of that id. */
    CALLED_STEP_MISSING,
    /** The program may decide so at the step. */
    CALLED_DECISION_MISSING,
    /** The program decides at a step of that id, but in another model: what stands here it would never take. */
    CALLED_ELSEWHERE,
    /** The program sends a message of that name. */
    CALLED_MESSAGE_MISSING,
    /** What a model carries that comes with the program has facts of its own, and none from forms. */
    FORM_NOT_CARRIED
}
