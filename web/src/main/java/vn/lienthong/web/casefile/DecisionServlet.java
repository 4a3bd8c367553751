package vn.lienthong.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.Actor;

/** Hands out the written decisions behind delegations to those who may see them. */
@WebServlet("/delegation-files/*")
public class DecisionServlet extends SavedFileServlet {

    @Inject
    ViewingDelegations viewing;

    @Override
    protected FileContent file(UUID id, Actor by) {
        return viewing.decision(id, by);
    }
}
