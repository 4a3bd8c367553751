package vn.lienthong.realm;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the two realms that only the demo start imports: ours with an account for every seeded official, and the
 * provincial portal's with the same people under other names. Run by the build; the production realm stays as it is.
 */
public final class DemoRealms {

    private final Path sources;
    private final Officials officials;
    private final Accounts accounts = new Accounts(new PasswordHash("lienthong"));

    private DemoRealms(Path sources, Officials officials) {
        this.sources = sources;
        this.officials = officials;
    }

    /** Takes the folder of the realm files, the list of officials and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[2]);
        var demo = new DemoRealms(Path.of(arguments[0]), Officials.from(Path.of(arguments[1])));
        JsonFile.write(target.resolve("lienthong-realm.json"), demo.lienthong());
        JsonFile.write(target.resolve("congtt-realm.json"), demo.portal());
    }

    private JsonObject lienthong() throws IOException {
        var production = JsonFile.read(sources.resolve("production/lienthong-realm.json"));
        var addition = JsonFile.read(sources.resolve("demo/lienthong-demo.json"));
        return Realm.merged(production, addition).with(accounts.of(officials.all()));
    }

    private JsonObject portal() throws IOException {
        var people = PortalPeople.from(sources.resolve("demo/portal-people.csv"), officials);
        return new Realm(JsonFile.read(sources.resolve("demo/congtt-realm.json"))).with(accounts.of(people));
    }
}
