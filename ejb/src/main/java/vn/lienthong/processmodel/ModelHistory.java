package vn.lienthong.processmodel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Role;

/** Tells what becomes of a model: in its history, in the audit trail, and to whom it concerns. */
@Dependent
class ModelHistory {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    void note(ProcessModel model, TimelineEvent event, String text, Actor by) {
        var told = model.key() + (text.isBlank() ? "" : ": " + text);
        if (by.hasPost()) {
            timeline.note(fileOf(model), event, told, by);
        } else {
            timeline.note(fileOf(model), event, told);
        }
    }

    /** A model that came with the program gets its case file when somebody first has to do with it. */
    private UUID fileOf(ProcessModel model) {
        return model.caseFileId().orElseGet(() -> {
            var file = caseFiles.open(CaseFileKind.PROCESS_MODEL, model.name(), model.key());
            model.keepHistoryIn(file.id());
            return file.id();
        });
    }

    /** Those who may approve are known by the role they came with last; who sent it is not told. */
    void tellApprovers(ProcessModel model, NoticeEvent event, Actor by) {
        officials.postsOf(Role.MODEL_APPROVER, LocalDate.now(clock)).stream()
                .filter(post -> !by.owns(post))
                .forEach(post -> notices.tell(post, fileOf(model), event));
    }

    /** The same for those who draw. */
    void tellDrawers(ProcessModel model, NoticeEvent event) {
        officials
                .postsOf(Role.MODELLER, LocalDate.now(clock))
                .forEach(post -> notices.tell(post, fileOf(model), event));
    }

    void tellSender(ProcessModel model, ModelVersion version, NoticeEvent event) {
        version.sentPost().ifPresent(post -> notices.tell(post, fileOf(model), event));
    }
}
