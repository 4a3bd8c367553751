package vn.lienthong.worklist;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lienthong.casefile.FileHead;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.organization.Actor;

/** All work items of one case file, read in one look and told apart here: what a person is shown of them. */
public record ItemsShown(FileHead file, List<Line> lines) {

    private static final Set<WorkItemState> UNDECIDED = EnumSet.of(WorkItemState.OPEN, WorkItemState.SUSPENDED);

    /** Where the case file stands in the model that it follows. */
    public Trace trace() {
        return new Trace(
                file.process().map(ProcessRef::model),
                file.process().map(ProcessRef::version).orElse(0),
                steps(WorkItemState.OPEN),
                steps(WorkItemState.DONE));
    }

    /** What waits for anybody, oldest first. */
    public List<WaitingPost> waiting() {
        return open().map(Line::post).toList();
    }

    /** What of it waits for the person: at their posts, and what of others' work was handed to them. */
    public List<WorkListRow> mine(Actor by) {
        return open().filter(
                        line -> by.seatFor(line.post().postId(), line.post().step(), file.matterId())
                                .isPresent())
                .map(line -> line.row(file))
                .toList();
    }

    /** Those of the items that wait at a post which the person directs. */
    public Set<UUID> directed() {
        return open().filter(Line::directed).map(line -> line.post().id()).collect(toSet());
    }

    /** The models that go on beside the one that the case file follows, as long as they wait for somebody. */
    public List<ProcessRef> beside() {
        return lines.stream()
                .filter(line -> UNDECIDED.contains(line.state()))
                .map(line -> new ProcessRef(line.post().model(), line.post().modelVersion()))
                .filter(this::isBeside)
                .distinct()
                .sorted(comparing(ProcessRef::model))
                .toList();
    }

    /** The units that were asked at a step at which each of several takes its turn, in the order in which they were. */
    public List<AskedUnit> asked(String step) {
        return lines.stream()
                .filter(at(step))
                .map(line -> new AskedUnit(
                        line.unitId(),
                        UNDECIDED.contains(line.state()),
                        line.post().dueOn()))
                .toList();
    }

    private boolean isBeside(ProcessRef other) {
        return file.process().filter(own -> !own.model().equals(other.model())).isPresent();
    }

    private Stream<Line> open() {
        return lines.stream().filter(line -> line.state() == WorkItemState.OPEN);
    }

    private Set<String> steps(WorkItemState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .map(line -> line.post().step())
                .collect(toSet());
    }

    private static Predicate<Line> at(String step) {
        return line -> line.post().step().equals(step);
    }

    /**
     * One of them.
     *
     * @param directed whether the person directs the post
     * @param holder who holds the post today; null for a vacant post
     */
    record Line(WaitingPost post, UUID unitId, WorkItemState state, boolean directed, String holder) {

        WorkListRow row(FileHead file) {
            return new WorkListRow(
                    post.id(),
                    file.id(),
                    file.kind(),
                    file.number(),
                    file.title(),
                    post.model(),
                    post.step(),
                    post.name(),
                    post.unitName(),
                    post.openedAt(),
                    post.receivedAt(),
                    post.dueOn(),
                    post.postId(),
                    post.postTitle(),
                    holder);
        }
    }
}
