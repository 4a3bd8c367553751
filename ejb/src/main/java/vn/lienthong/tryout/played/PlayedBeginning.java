package vn.lienthong.tryout.played;

import java.util.List;
import java.util.Set;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;

/** How a made-up case comes to where models that come with the program begin. */
interface PlayedBeginning {

    /** The models. */
    Set<String> models();

    /** What may be chosen before it begins. */
    List<AskedField> asked(String model, Actor beginner);

    BegunCase begin(String model, MadeUp madeUp, Actor beginner);

    /** Whether people of that kind of post begin it, for the page to name them first. */
    PostKind usually();

    /** Whether it is the work of the unit whose people begin it, and not of the one to which it comes. */
    default boolean ofWhoBegins(String model) {
        return true;
    }
}
