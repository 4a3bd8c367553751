package vn.lienthong.processmodel;

import vn.lienthong.organization.Actor;

/** Brings a version to where matters are carried through it, in the caller's transaction. */
public interface ModelDeployment {

    /**
     * It passes the gate once more, and the audit trail keeps its hash.
     *
     * @return its number
     */
    int deploy(String key, ModelContent content, Actor by);
}
