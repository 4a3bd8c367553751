package vn.lienthong.realm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Who has an account at the provincial portal: some officials under other names, and somebody without a post. */
final class PortalPeople {

    private PortalPeople() {}

    static List<Person> from(Path csv, Officials officials) throws IOException {
        return Csv.lines(csv).stream().map(line -> person(line, officials)).toList();
    }

    private static Person person(CSVRecord line, Officials officials) {
        var official = line.get("official");
        return official.isEmpty()
                ? withoutPost(line)
                : officials.named(official).knownToPortalAs(line.get("username"));
    }

    private static Person withoutPost(CSVRecord line) {
        return new Person(
                line.get("username"), line.get("full_name"), line.get("email"), line.get("employee_code"), Set.of());
    }
}
