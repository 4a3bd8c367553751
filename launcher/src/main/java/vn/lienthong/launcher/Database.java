package vn.lienthong.launcher;

import java.net.URI;

/** Where a database is and who may use it. */
record Database(String url, String user, String password) {

    private static final String JDBC = "jdbc:";

    static Database local(int port, String name, String user, String password) {
        return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), user, password);
    }

    /** Another database of the same server, for the same user. */
    Database sibling(String name) {
        var address = URI.create(url.substring(JDBC.length()));
        var sibling = address.resolve("/" + name).toString();
        return new Database(JDBC + sibling, user, password);
    }
}
