package vn.lienthong.importing;

import static java.util.Collections.frequency;
import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * What an import did: all of it, or nothing where there is a bad line.
 *
 * @param changes the lines that changed something
 */
public record ImportReport(
        int read, int created, int updated, int unchanged, List<Row<Effect>> changes, List<BadLine> bad) {

    static ImportReport of(List<Row<Effect>> effects) {
        var changes = effects.stream().map(Row::content).map(Effect::change).toList();
        return new ImportReport(
                changes.size(),
                frequency(changes, Change.CREATED),
                frequency(changes, Change.UPDATED),
                frequency(changes, Change.UNCHANGED),
                effects.stream()
                        .filter(effect -> effect.content().change() != Change.UNCHANGED)
                        .sorted(comparingInt(Row::line))
                        .toList(),
                List.of());
    }

    static ImportReport refused(int read, List<BadLine> bad) {
        return new ImportReport(read, 0, 0, 0, List.of(), List.copyOf(bad));
    }

    public boolean isRefused() {
        return !bad.isEmpty();
    }

    /** Whether everything is as the file says already. */
    public boolean isIdle() {
        return !isRefused() && changes.isEmpty();
    }
}
