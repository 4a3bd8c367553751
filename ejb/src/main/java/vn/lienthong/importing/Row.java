package vn.lienthong.importing;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What a line says, and where it stands in the file.
 *
 * @param unclear the columns whose value broke a rule; what the content holds of them means nothing
 */
public record Row<T>(int line, T content, Set<String> unclear) {

    public Row(int line, T content) {
        this(line, content, Set.of());
    }

    public boolean says(String... columns) {
        return Stream.of(columns).noneMatch(unclear::contains);
    }
}
