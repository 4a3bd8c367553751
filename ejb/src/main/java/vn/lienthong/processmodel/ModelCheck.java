package vn.lienthong.processmodel;

import java.util.List;
import java.util.Optional;

/** The gate that every model must pass before the engine reads it, as drawing, uploading and other programs ask it. */
public interface ModelCheck {

    /** The largest file that is looked into. */
    int MOST_BYTES = 1 << 20;

    /**
     * @param name what the file is called in findings that concern no single element
     * @param model whatever was handed over; what is no model at all has a finding too
     * @return everything that keeps the model out; empty when it may pass
     */
    List<ModelFinding> findings(String name, byte[] model);

    /**
     * The same for a draft, its forms included.
     *
     * @param varied the model whose place it is to take for a unit: what the program calls in that one it calls in this
     */
    List<ModelFinding> findings(String name, ModelContent content, Optional<String> varied);
}
