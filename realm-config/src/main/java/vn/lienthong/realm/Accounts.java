package vn.lienthong.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collection;

/** People as Keycloak imports them: enabled, with one password for all, hashed beforehand because hashing takes time. */
final class Accounts {

    private final JsonArray credentials;

    Accounts(PasswordHash password) {
        credentials = Json.createArrayBuilder().add(password.toJson()).build();
    }

    JsonArray of(Collection<Person> people) {
        return Json.createArrayBuilder(people.stream().map(this::account).toList())
                .build();
    }

    private JsonObject account(Person person) {
        return Json.createObjectBuilder()
                .add("username", person.username())
                .add("enabled", true)
                .add("email", person.email())
                .add("emailVerified", true)
                .add("firstName", person.fullName())
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("employee_code", Json.createArrayBuilder().add(person.employeeCode())))
                .add(
                        "realmRoles",
                        Json.createArrayBuilder(person.roles().stream().sorted().toList()))
                .add("credentials", credentials)
                .build();
    }
}
