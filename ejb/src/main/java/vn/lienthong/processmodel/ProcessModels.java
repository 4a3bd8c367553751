package vn.lienthong.processmodel;

import java.util.List;

/** The models that case files follow. */
public interface ProcessModels {

    /** The newest version of each, by name. */
    List<ModelInForce> inForce();
}
