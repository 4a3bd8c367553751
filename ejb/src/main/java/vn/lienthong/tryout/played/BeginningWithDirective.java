package vn.lienthong.tryout.played;

import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;

/** Whatever begins with a made-up directive and its assignment: the office that enters directives begins it, and may choose who gets the work. */
abstract class BeginningWithDirective implements PlayedBeginning {

    @Inject
    MakingDirective making;

    @Override
    public PostKind usually() {
        return PostKind.MONITOR;
    }

    @Override
    public List<AskedField> asked(String model, Actor beginner) {
        return making.asked(beginner);
    }
}
