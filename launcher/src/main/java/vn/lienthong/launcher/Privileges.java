package vn.lienthong.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;

/** PostgreSQL refuses to run as root; root therefore starts it in a user namespace of its own. */
final class Privileges {

    private Privileges() {}

    static List<String> dropped(List<String> command) {
        return isRoot() ? Programs.prefixed(command, "unshare", "-U") : command;
    }

    static void require() {
        if (isRoot() && !Command.succeeds(dropped(List.of("true")))) {
            throw CannotStart.because(
                    "PostgreSQL does not run as root, and this machine forbids user namespaces: start as"
                            + " an ordinary user.");
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
