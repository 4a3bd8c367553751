package vn.lienthong.processmodel;

import java.util.Optional;

/** What is read from and written into the text of a model without running it. */
public interface ModelSource {

    /** A sheet with a beginning, one step and an end. */
    String blank(String key, String name);

    /** The same model under another key and name. */
    String renamed(String xml, String key, String name);

    /** Empty for what is no model, or holds more than one. */
    Optional<ModelHead> head(String xml);

    /**
     * How a model calls itself.
     *
     * @param key the id of its process
     * @param name empty when it says none
     */
    record ModelHead(String key, String name) {}
}
