package vn.lienthong.realm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The seeded officials by account name; who holds two posts stands on two lines and is one person here. */
final class Officials {

    private final Map<String, Person> byUsername = new LinkedHashMap<>();

    static Officials from(Path csv) throws IOException {
        var officials = new Officials();
        Csv.lines(csv).stream().map(Officials::person).forEach(officials::add);
        return officials;
    }

    Collection<Person> all() {
        return Collections.unmodifiableCollection(byUsername.values());
    }

    Person named(String username) {
        var person = byUsername.get(username);
        if (person == null) {
            throw new IllegalArgumentException("No official has the account " + username);
        }
        return person;
    }

    private void add(Person person) {
        byUsername.merge(person.username(), person, Person::and);
    }

    private static Person person(CSVRecord line) {
        return new Person(
                line.get("username"),
                line.get("full_name"),
                line.get("email"),
                line.get("employee_code"),
                Set.of(line.get("roles").split("\\|")));
    }
}
