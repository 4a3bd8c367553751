package vn.lienthong.processmodel;

import java.util.Map;
import java.util.UUID;

/** What was filled in at a matter's forms, as the conditions of its model read it. */
public interface MatterFacts {

    /** By the field's key; empty for what is no matter. Numbers, texts, truth values and lists of texts; it cannot be changed. */
    Map<String, Object> of(UUID caseFileId);
}
