package vn.lienthong.matter.form;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;

/**
 * When a form is filled in, and what comes with it.
 *
 * @param today on which day
 * @param files the names of the files that come along
 */
public record Filling(LocalDate today, Set<String> files) {

    public Filling {
        files = files.stream().map(Filling::written).collect(toUnmodifiableSet());
    }

    boolean brings(String name) {
        return files.contains(written(name));
    }

    /** As files are kept: some systems write a letter and its tone as two signs. */
    static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
