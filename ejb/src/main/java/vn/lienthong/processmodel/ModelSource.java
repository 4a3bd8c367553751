package vn.lienthong.processmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is read from and written into the text of a model without running it. */
public interface ModelSource {

    /** A sheet with a beginning, one step and an end. */
    String blank(String key, String name);

    /** The same model under another key and name. */
    String renamed(String xml, String key, String name);

    /** Empty for what is no model, or holds more than one. */
    Optional<ModelHead> head(String xml);

    /** Its pieces in the order in which they are written, for people to compare; empty for what is no model. */
    List<ModelPart> parts(String xml);

    /**
     * What another program wrote about a model besides the model, taken out: elements and attributes that are none of BPMN's.
     *
     * @return empty when it cannot be read at all
     */
    Optional<CleanedModel> cleaned(byte[] file);

    /**
     * A model without what other programs added.
     *
     * @param removed what was taken out, by its name, each once
     */
    record CleanedModel(String xml, Set<String> removed) {}

    /**
     * How a model calls itself.
     *
     * @param key the id of its process
     * @param name empty when it says none
     */
    record ModelHead(String key, String name) {}
}
