package vn.lienthong.tryout.played;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.organization.Actor;

/** How the steps of some models that come with the program are taken: by the same use cases as from the pages. */
interface PlayedSteps {

    /** By the id of the step; with a blank and the decision's word where there are several. */
    Map<String, Consumer<Taken>> acts();

    /** What may be chosen at the step, beside its ways. */
    default List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return List.of();
    }
}
