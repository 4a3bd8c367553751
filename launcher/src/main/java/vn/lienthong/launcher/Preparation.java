package vn.lienthong.launcher;

/** Everything that is looked at before the first child starts. */
record Preparation(Settings settings, Options options, Reset reset, Progress progress) {

    void make() {
        new Leftovers(settings.running())
                .stop()
                .forEach(name -> progress.say("stopped %s, which an interrupted launcher had left running", name));
        if (options.reset()) {
            resetOwnData();
        }
        DiskRoom.require(settings.data());
        requirePorts();
        if (settings.sso().isEmpty()) {
            KnownAddresses.in(settings.data()).require(settings);
        }
    }

    private void resetOwnData() {
        if (settings.database().isPresent()) {
            throw CannotStart.misused(
                    "--reset does not touch the PostgreSQL named by LIENTHONG_DB_URL: empty its databases yourself.");
        }
        reset.askAndDelete(settings.data(), options.yes());
    }

    private void requirePorts() {
        PortCheck.require(settings.httpPort(), "the application", "LIENTHONG_HTTP_PORT");
        if (settings.sso().isEmpty()) {
            PortCheck.require(settings.ssoPort(), "sign-on", "LIENTHONG_SSO_PORT");
        }
        if (settings.database().isEmpty()) {
            settings.dbPort().ifPresent(port -> PortCheck.require(port, "the database", "LIENTHONG_DB_PORT"));
        }
    }
}
