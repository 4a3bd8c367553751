package vn.lienthong.web.search;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.search.Hit;
import vn.lienthong.search.HitKind;
import vn.lienthong.search.Piece;
import vn.lienthong.search.Searching;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** What was found for the words in the address, all or of one kind. */
@Named
@RequestScoped
public class SearchPage {

    private static final String PATH = "/search.xhtml";
    private static final int PAGE_SIZE = 20;

    @Inject
    Searching searching;

    @Inject
    CurrentActor current;

    private String words = "";
    private HitKind kind;
    private int page = 1;
    private Map<HitKind, Long> counts = Map.of();
    private List<Hit> rows = List.of();
    private Pages pages = new Pages(PATH, Map.of(), 1, PAGE_SIZE, 0);

    /** Called before each showing of the page. */
    public void load() {
        counts = searching.counts(words, current.actor());
        var total = kind == null ? getTotal() : count(kind);
        pages = new Pages(PATH, query(kind), page, PAGE_SIZE, total).withinTotal();
        rows = searching.page(words, Optional.ofNullable(kind), pages.first(), PAGE_SIZE, current.actor());
    }

    public boolean isAsked() {
        return !words.isBlank();
    }

    /** Those of which there is anything. */
    public List<HitKind> getKinds() {
        return Arrays.stream(HitKind.values()).filter(counts::containsKey).toList();
    }

    public long count(HitKind each) {
        return counts.getOrDefault(each, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public String address(HitKind other) {
        return new Pages(PATH, query(other), 1, PAGE_SIZE, 0).getBeginning();
    }

    /** The assignments that name a unit that was found. */
    public String work(Hit unit) {
        var name = unit.title().stream().map(Piece::text).collect(Collectors.joining());
        return PATH + "?kind=ASSIGNMENT&q=" + encode(name, UTF_8);
    }

    /** Where a hit leads: to the page of the unit, the person, or the matter that it lies in. */
    public String target(Hit hit) {
        if (!hit.kind().inCaseFile()) {
            return "/%s.xhtml?id=%s".formatted(hit.kind().name().toLowerCase(Locale.ROOT), hit.id());
        }
        return "/%s.xhtml?id=%s".formatted(hit.caseFileKind().name().toLowerCase(Locale.ROOT), hit.caseFileId());
    }

    private Map<String, String> query(HitKind chosen) {
        return Map.of("q", words, "kind", Objects.toString(chosen, ""));
    }

    public List<Hit> getRows() {
        return rows;
    }

    public Pages getPages() {
        return pages;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public HitKind getKind() {
        return kind;
    }

    public void setKind(HitKind kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
