package vn.lienthong.tryout;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.persistence.Repository;
import vn.lienthong.tryout.played.BegunCase;

/** The case files of a trial: the one that began, and what it brings about, as far as a trial follows it. */
@Repository
class TrialFiles {

    /** More are begun, but nothing of them is told. */
    static final int MOST = 40;

    private static final List<String> BROUGHT_ABOUT = List.of(
            "select m.id as id, m.begunFrom as above from Matter m where m.begunFrom in :those",
            "select a.id as id, coalesce(a.parentId, a.directiveId) as above from Assignment a where a.directiveId in :those",
            "select x.id as id, x.documentId as above from DocumentDelivery x where x.documentId in :those",
            "select d.id as id, d.sourceId as above from Directive d where d.sourceId in :those");

    @Inject
    EntityManager entities;

    @Inject
    CaseFiles caseFiles;

    /** In the order in which they came up. */
    List<TrialFile> of(BegunCase begun) {
        var depths = depths(begun);
        var files = depths.keySet().stream()
                .map(caseFiles::get)
                .filter(file -> file.process().isPresent())
                .sorted(comparing((CaseFile file) -> depths.get(file.id()) > 0)
                        .thenComparing(CaseFile::openedAt)
                        .thenComparing(CaseFile::id))
                .limit(MOST)
                .toList();
        return IntStream.range(0, files.size())
                .mapToObj(place -> shown(files.get(place), place, depths))
                .toList();
    }

    private static TrialFile shown(CaseFile file, int place, Map<UUID, Integer> depths) {
        return new TrialFile(
                file.id(),
                place,
                depths.get(file.id()),
                file.title(),
                file.kind() == CaseFileKind.MATTER,
                file.closedAt().isPresent());
    }

    /** How far below the one that began each stands. */
    private Map<UUID, Integer> depths(BegunCase begun) {
        var above = new LinkedHashMap<UUID, UUID>();
        Collection<UUID> last =
                Stream.of(begun.caseFile(), begun.behind()).distinct().toList();
        while (!last.isEmpty() && above.size() < MOST) {
            var next = broughtAbout(last);
            next.keySet().removeIf(id -> above.containsKey(id) || id.equals(begun.caseFile()));
            above.putAll(next);
            last = List.copyOf(next.keySet());
        }
        var depths = new HashMap<UUID, Integer>();
        depths.put(begun.caseFile(), 0);
        above.keySet().forEach(id -> depths.put(id, depth(id, above, begun.caseFile())));
        return depths;
    }

    private static int depth(UUID id, Map<UUID, UUID> above, UUID top) {
        var depth = 1;
        for (var at = above.get(id); at != null && !at.equals(top) && depth < MOST; at = above.get(at)) {
            depth += above.containsKey(at) ? 1 : 0;
        }
        return depth;
    }

    private Map<UUID, UUID> broughtAbout(Collection<UUID> those) {
        var found = new LinkedHashMap<UUID, UUID>();
        BROUGHT_ABOUT.forEach(query -> entities.createQuery(query, Tuple.class)
                .setParameter("those", those)
                .getResultStream()
                .forEach(row -> found.put(row.get("id", UUID.class), row.get("above", UUID.class))));
        return found;
    }
}
