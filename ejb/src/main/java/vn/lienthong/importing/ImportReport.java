package vn.lienthong.importing;

import static java.util.Collections.frequency;

import java.util.List;

/** What an import did: all of it, or nothing where there is a bad line. */
public record ImportReport(int read, int created, int updated, int unchanged, List<BadLine> bad) {

    static ImportReport of(List<Change> changes) {
        return new ImportReport(
                changes.size(),
                frequency(changes, Change.CREATED),
                frequency(changes, Change.UPDATED),
                frequency(changes, Change.UNCHANGED),
                List.of());
    }

    static ImportReport refused(int read, List<BadLine> bad) {
        return new ImportReport(read, 0, 0, 0, List.copyOf(bad));
    }

    public boolean isRefused() {
        return !bad.isEmpty();
    }
}
