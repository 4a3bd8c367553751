package vn.lienthong.organization;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.rule.BusinessRuleViolation;

/** An administrator looks what a file would do, and then lets it do so. A file that is taken twice changes nothing twice. */
@Stateless
public class ImportingFile {

    @Inject
    ImportingUnits units;

    @Inject
    ImportingPosts posts;

    @Inject
    ImportingOfficials officials;

    @Resource
    SessionContext context;

    /**
     * The whole import, of which nothing stays.
     *
     * @throws BusinessRuleViolation {@link vn.lienthong.importing.ImportRule}: no administrator, no such columns
     */
    @TransactionAttribute(REQUIRES_NEW)
    public ImportReport preview(ImportSubject subject, String csv, Actor by) {
        var report = apply(subject, csv, by);
        context.setRollbackOnly();
        return report;
    }

    /** All lines, or none and a list of the bad ones. */
    public ImportReport apply(ImportSubject subject, String csv, Actor by) {
        return switch (subject) {
            case UNITS -> units.importUnits(csv, by);
            case POSTS -> posts.importPosts(csv, by);
            case OFFICIALS -> officials.importOfficials(csv, by);
        };
    }
}
