package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.ViewingCaseFile;

/** The address of a work item leads to the page of what it is about, also after somebody has handled it. */
@Named
@RequestScoped
public class WorkItemLink {

    @Inject
    ViewingCaseFile viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    public String follow() {
        var found = viewing.subjectOf(subject.id(), current.actor());
        var page = found.kind().name().toLowerCase(Locale.ROOT);
        var address = "/%s.xhtml?faces-redirect=true&id=%s".formatted(page, found.id());
        // of several drawn steps that wait for the person in one matter this one is meant
        return found.kind() == CaseFileKind.MATTER ? address + "&item=" + subject.id() : address;
    }
}
