package vn.lienthong.seeds;

import java.util.Map;
import java.util.TreeMap;

/** One line of a seed file, by column. */
record Row(Map<String, String> cells) {

    String get(String column) {
        return cells.get(column);
    }

    boolean has(String column, String value) {
        return value.equals(cells.get(column));
    }

    Row with(String column, String value) {
        var changed = new TreeMap<>(cells);
        changed.put(column, value);
        return new Row(changed);
    }
}
