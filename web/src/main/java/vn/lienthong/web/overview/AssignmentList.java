package vn.lienthong.web.overview;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.overview.AssignmentLine;
import vn.lienthong.overview.Counting;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.ListSort;
import vn.lienthong.overview.ListingAssignments;
import vn.lienthong.overview.Point;
import vn.lienthong.overview.Selection;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The assignments behind a number; the address says which. */
@Named
@RequestScoped
public class AssignmentList {

    private static final String PATH = "/assignments.xhtml";
    private static final int PAGE_SIZE = 20;
    private static final Set<String> KEPT = Set.of("as", "light", "event", "month", "cause");

    @Inject
    ListingAssignments listing;

    @Inject
    FrameFields fields;

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    private ListSort sort = ListSort.DUE;
    private int page = 1;
    private Pages pages;
    private List<AssignmentLine> rows;

    public List<AssignmentLine> getRows() {
        if (rows == null) {
            rows = listing.page(selection(), sort, getPages().first(), PAGE_SIZE, current.actor());
        }
        return rows;
    }

    public Pages getPages() {
        if (pages == null) {
            var query = new HashMap<>(SelectionAddress.parameters(selection()));
            query.put("sort", sort == ListSort.DUE ? "" : sort.name());
            pages = new Pages(PATH, query, page, PAGE_SIZE, listing.count(selection(), current.actor()));
        }
        return pages;
    }

    public Selection getSelection() {
        return selection();
    }

    public boolean isFiltered() {
        return !selection().equals(Selection.of(Frame.ALL));
    }

    /** The class in force, when it is one. */
    public AssignmentClass getInClass() {
        return isSeveralClasses() ? null : wanted().stream().findFirst().orElse(null);
    }

    public boolean isSeveralClasses() {
        return wanted().size() > 1;
    }

    /** As the address writes them. */
    public String getClasses() {
        return wanted().stream().map(Enum::name).collect(joining(","));
    }

    public String getClassNames() {
        return wanted().stream().map(text::of).collect(joining(", "));
    }

    private List<AssignmentClass> wanted() {
        return selection().pick().classes().stream().sorted().toList();
    }

    public List<AssignmentClass> getAllClasses() {
        return Arrays.asList(AssignmentClass.values());
    }

    /** What narrows the list besides what the fields show. */
    public String getPicked() {
        var pick = selection().pick();
        var as = Optional.of(selection().counting()).filter(counting -> counting != Counting.CARRIED);
        return Stream.of(
                        as.map(text::of),
                        pick.light().map(text::of),
                        pick.delay().map(group -> text.say("overview.delays.of", text.of(group))),
                        Optional.of(text.say("overview.otherDirectives")).filter(any -> pick.otherDirectives()),
                        pick.point()
                                .map(point ->
                                        text.of(point.movement()) + " " + text.say("overview.inMonth", name(point))))
                .flatMap(Optional::stream)
                .collect(joining("; "));
    }

    private static String name(Point point) {
        var month = point.month().month();
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** What the form takes along without a field. */
    public Set<Map.Entry<String, String>> getKept() {
        var kept = new TreeMap<>(SelectionAddress.parameters(selection()));
        kept.keySet().removeIf(name -> !isKept(name));
        return kept.entrySet();
    }

    /** The frame's own fields take a directive along, but not that it is one of the others. */
    private boolean isKept(String name) {
        return KEPT.contains(name)
                || name.equals("directive") && selection().pick().otherDirectives();
    }

    public List<ListSort> getSorts() {
        return Arrays.asList(ListSort.values());
    }

    /** The dashboard narrowed as the list is. */
    public String getOverview() {
        return SelectionAddress.of("/overview.xhtml", fields.getFrame());
    }

    public String file(String kind) {
        return SelectionAddress.of("/exports/assignments." + kind, selection());
    }

    private Selection selection() {
        return fields.getSelection();
    }

    public ListSort getSort() {
        return sort;
    }

    public void setSort(ListSort sort) {
        this.sort = sort == null ? ListSort.DUE : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
