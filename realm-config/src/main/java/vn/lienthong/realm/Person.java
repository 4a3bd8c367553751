package vn.lienthong.realm;

import java.util.Set;
import java.util.TreeSet;

/** Somebody who signs in: under a name, with an employee code, with coarse roles. */
record Person(String username, String fullName, String email, String employeeCode, Set<String> roles) {

    Person {
        roles = Set.copyOf(roles);
    }

    /** The same person seen on another line of the list, that is, in another post. */
    Person and(Person other) {
        var both = new TreeSet<>(roles);
        both.addAll(other.roles);
        return new Person(username, fullName, email, employeeCode, both);
    }

    Person knownToPortalAs(String name) {
        return new Person(name, fullName, email, employeeCode, Set.of());
    }
}
