package vn.lienthong.launcher;

import java.util.List;

/** What the command line asks for; refuses what it does not know. */
record Options(Action action, boolean reset, boolean yes) {

    enum Action {
        START,
        VERIFY_AUDIT,
        LOAD_HISTORY,
        HELP
    }

    static final String HELP = """
            Starts Liên Thông on this machine: PostgreSQL, Keycloak and WildFly, in the foreground. Ctrl-C stops them.

              ./run                start; builds first what is missing or older than its source
              ./run --reset        throw the data away and start from the seed data again (asks first)
              ./run --reset --yes  the same without asking
              ./run verify-audit   check the audit trail's hash chain and name the first bad row
              ./run load-history   fill a stopped demonstration with the directives and work of a year and more
              ./run --help         this text

            Environment (default):
              LIENTHONG_HTTP_PORT  port of the application (8080)
              LIENTHONG_SSO_PORT   port of the sign-on server (8180)
              LIENTHONG_DB_PORT    port of PostgreSQL (a free one)
              LIENTHONG_DATA       folder for everything that is kept (./data)
              LIENTHONG_DB_URL, LIENTHONG_DB_USER, LIENTHONG_DB_PASSWORD   an own PostgreSQL instead of ours
              LIENTHONG_SSO_URL, LIENTHONG_SSO_SECRET                      an own Keycloak instead of ours
            """;

    static Options parse(String... arguments) {
        var given = List.of(arguments);
        given.forEach(Options::refuseUnknown);
        return new Options(action(given), given.contains("--reset"), given.contains("--yes"));
    }

    private static Action action(List<String> given) {
        if (given.contains("--help") || given.contains("-h")) {
            return Action.HELP;
        }
        if (given.contains("load-history")) {
            return Action.LOAD_HISTORY;
        }
        return given.contains("verify-audit") ? Action.VERIFY_AUDIT : Action.START;
    }

    private static void refuseUnknown(String argument) {
        if (!List.of("--reset", "--yes", "--help", "-h", "verify-audit", "load-history")
                .contains(argument)) {
            throw CannotStart.misused("Unknown option '%s'. './run --help' shows what there is.", argument);
        }
    }
}
