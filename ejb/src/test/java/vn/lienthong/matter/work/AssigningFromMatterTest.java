package vn.lienthong.matter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.document.work.ViewingWork;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.MatterRule;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.PlayedLeave;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;

class AssigningFromMatterTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID matter;

    @BeforeEach
    void aMatterOfAWard() {
        province = scene.province();
        work = new Work(scene);
        PlayedLeave.putInForce(scene);
        var data = "{\"first\": \"2026-09-21\", \"days\": 3}";
        var command = new BeginMatter(PlayedLeave.KEY, Optional.empty(), "Nghỉ phép", Optional.empty(), data);
        matter = scene.use(BeginningMatter.class).begin(command, List.of(), province.officerOfKinhBac);
        scene.flushAndClear();
    }

    private void assign(String performer, String title) {
        scene.use(AssigningFromMatter.class).assign(matter, performer, title, 10);
        scene.flushAndClear();
    }

    private UUID slip() {
        return scene.use(Directives.class).from(matter).orElseThrow().id();
    }

    private List<TimelineEvent> history() {
        return scene.use(Timeline.class).of(matter).stream()
                .map(TimelineRow::event)
                .toList();
    }

    private List<NoticeEvent> toldTo(Actor actor) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 20, actor).stream()
                .map(NoticeRow::event)
                .toList();
    }

    @Test
    void theOfficeAboveFindsADraftWithLeadUnitTitleAndTermAndIsTold() {
        assign("HEAD@UNIT:T.08", "Chuẩn bị thiết bị");
        var slip = scene.use(Directives.class).get(slip());
        assertThat(slip.state()).isEqualTo(DirectiveState.DRAFT);
        assertThat(slip.issuerUnitId()).isEqualTo(province.root.id());
        assertThat(slip.authorPostId()).isEqualTo(province.monitor.mainSeat().postId());
        assertThat(slip.details().symbol())
                .startsWith(scene.use(CaseFiles.class).get(matter).number() + "/PC-");
        assertThat(toldTo(province.monitor)).contains(NoticeEvent.WORK_DRAFTED);
        assertThat(history()).contains(TimelineEvent.WORK_DRAFTED);

        var drafted =
                scene.use(ViewingDirective.class).view(slip(), province.monitor).assignments();
        assertThat(drafted)
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("Chuẩn bị thiết bị"));
        var details = scene.use(CuttingIntoAssignments.class)
                .editable(drafted.get(0).id(), province.monitor)
                .details();
        assertThat(details.leadUnitId()).contains(province.department.id());
        assertThat(details.limit()).isEqualTo(TimeLimit.workingDays(10));
    }

    @Test
    void theMatterAndTheDirectiveNameEachOtherToWhoSeesBoth() {
        assign("HEAD@UNIT:T.08", "Chuẩn bị thiết bị");
        var viewing = scene.use(ViewingWork.class);
        assertThat(viewing.directiveOf(matter, province.chairman).orElseThrow().id())
                .isEqualTo(slip());
        assertThat(viewing.directiveOf(matter, province.officerOfKinhBac)).isEmpty();
        var source = viewing.documentOf(slip(), province.chairman).orElseThrow();
        assertThat(source.id()).isEqualTo(matter);
        assertThat(source.kind()).isEqualTo(CaseFileKind.MATTER);
        assertThat(source.page()).isEqualTo("matter");
    }

    @Test
    void whatTheMatterGivesLaterIsAddedToTheSameSlipButNotWhileItWaitsForItsSignature() {
        assign("HEAD@UNIT:T.08", "Chuẩn bị thiết bị");
        assign("HEAD@ISSUER", "Bàn giao công việc");
        var drafted =
                scene.use(ViewingDirective.class).view(slip(), province.monitor).assignments();
        assertThat(drafted).hasSize(2);
        var cutting = scene.use(CuttingIntoAssignments.class);
        drafted.forEach(row -> {
            var draft = cutting.editable(row.id(), province.monitor);
            var lead = row.title().startsWith("Bàn giao") ? province.kinhBac : province.department;
            cutting.change(
                    row.id(),
                    draft.version(),
                    Work.details(lead, draft.details().limit()),
                    province.monitor);
        });
        scene.flushAndClear();
        work.send(slip());
        scene.flushAndClear();
        assertRefused(MatterRule.WORK_BEING_ISSUED, () -> assign("HEAD@ISSUER", "Việc nữa"));
    }

    @Test
    void withTheIssueTheMattersHistoryTellsItAndTheWorkWaitsForItsLead() {
        assign("HEAD@UNIT:T.08", "Chuẩn bị thiết bị");
        var cutting = scene.use(CuttingIntoAssignments.class);
        var row = scene.use(ViewingDirective.class)
                .view(slip(), province.monitor)
                .assignments()
                .get(0);
        var draft = cutting.editable(row.id(), province.monitor);
        cutting.change(
                row.id(),
                draft.version(),
                Work.details(province.department, draft.details().limit()),
                province.monitor);
        scene.flushAndClear();
        work.issue(slip());
        scene.flushAndClear();

        assertThat(history()).contains(TimelineEvent.WORK_GIVEN);
        assertThat(work.itemOf(row.id(), province.director)).isNotNull();
        assign("HEAD@ISSUER", "Việc thêm");
        assertThat(scene.use(ViewingDirective.class)
                        .view(slip(), province.monitor)
                        .assignments())
                .extracting(each -> each.state())
                .contains(AssignmentState.DRAFT);
    }

    @Test
    void aPlaceThatIsNoUnitGivesNothing() {
        assertRefused(WorkItemRule.NO_SUCH_POST, () -> assign("HEAD@UNIT:T.99", "Việc"));
        assertThat(scene.use(Directives.class).from(matter)).isEmpty();
    }
}
