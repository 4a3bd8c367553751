package vn.lienthong.web.reorganization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.organization.Role;
import vn.lienthong.reorganization.Rehearsing;
import vn.lienthong.reorganization.ReorganizationHead;
import vn.lienthong.reorganization.ReorganizationKind;
import vn.lienthong.web.signon.CurrentActor;

/** For system administrators: what was, is and will be reorganised. */
@Named
@RequestScoped
public class ReorganizationsPage {

    @Inject
    Rehearsing rehearsing;

    @Inject
    CurrentActor current;

    private List<ReorganizationHead> all = List.of();

    public void load() {
        all = rehearsing.all(current.actor());
    }

    /** Whether the person reorganises at all. */
    public boolean isMine() {
        return current.actor().has(Role.SYSTEM_ADMIN);
    }

    public List<ReorganizationKind> getKinds() {
        return List.of(ReorganizationKind.values());
    }

    public List<ReorganizationHead> getAll() {
        return all;
    }
}
