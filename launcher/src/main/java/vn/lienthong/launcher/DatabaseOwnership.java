package vn.lienthong.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Gives each database a role of the same name that owns it, and shuts everybody else out. */
record DatabaseOwnership(Database superuser) {

    void establish(String name, String password) {
        try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password())) {
            makeRole(connection, name, password);
            makeDatabase(connection, name);
        } catch (SQLException e) {
            throw CannotStart.after(e, "The database %s cannot be made: %s.", name, e.getMessage());
        }
    }

    private static void makeRole(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login");
        }
        execute(connection, "alter role %s password '%s'".formatted(name, password));
    }

    private static void makeDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, name));
            execute(connection, "revoke all on database " + name + " from public");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
