package vn.lienthong.journey;

import java.sql.SQLException;

/** A commune that other journeys leave alone, with the accounts of its people. */
record Commune(String id, String code, String head, String clerk, String officer) {

    private static final String STAFFED = """
            select u.id, u.code, h.username, c.username, o.username from unit u
            join post hp on hp.unit_id = u.id and hp.kind = 'HEAD'
            join post_holding hh on hh.post_id = hp.id and hh.held_to is null join official h on h.id = hh.official_id
            join official c on c.username = replace(h.username, 'ct.', 'vt.')
            join official o on o.username = replace(h.username, 'ct.', 'cv.')
            where u.kind = 'COMMUNE' and u.valid_to is null and h.username like 'ct.%'
            and h.username not in ('ct.lucngan', 'ct.yenthe')
            order by u.code desc limit 1""";

    static Commune staffed(Journey journey) throws SQLException {
        try (var connection = journey.system().database();
                var found = connection.createStatement().executeQuery(STAFFED)) {
            if (!found.next()) {
                throw new IllegalStateException("no such commune");
            }
            return new Commune(
                    found.getString(1), found.getString(2), found.getString(3), found.getString(4), found.getString(5));
        }
    }
}
