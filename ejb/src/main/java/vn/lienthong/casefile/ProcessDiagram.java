package vn.lienthong.casefile;

import java.util.List;

/**
 * A process model for people to look at.
 *
 * @param xml the BPMN 2.0 document with its drawing
 * @param outline the steps in the order in which the work usually goes, for whoever cannot see the drawing
 */
public record ProcessDiagram(String model, int version, String xml, List<ProcessStep> outline) {

    public ProcessDiagram {
        outline = List.copyOf(outline);
    }
}
