package vn.lienthong.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Follows the audit chain over plain JDBC and stops at the first row that does not fit. */
class ChainCheck {

    private static final int ROWS_AT_A_TIME = 10_000;

    private final Connection connection;
    private long entries;
    private byte[] lastHash = new byte[LinkHash.BYTES];

    ChainCheck(Connection connection) {
        this.connection = connection;
    }

    Verdict verdict() throws SQLException {
        var broken = firstBrokenRow();
        return broken.isPresent() ? broken.get() : compareWithHead();
    }

    private Optional<Verdict> firstBrokenRow() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var row = statement.executeQuery("select * from audit_entry order by seq")) {
                return firstBroken(row);
            }
        }
    }

    private Optional<Verdict> firstBroken(ResultSet row) throws SQLException {
        while (row.next()) {
            var broken = follow(row);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> follow(ResultSet row) throws SQLException {
        var seq = row.getLong("seq");
        if (seq != entries + 1) {
            return Optional.of(Verdict.broken(entries + 1, "it is missing"));
        }
        if (!Arrays.equals(row.getBytes("prev_hash"), lastHash)) {
            return Optional.of(Verdict.broken(seq, "it does not follow the row before it"));
        }
        if (!Arrays.equals(row.getBytes("hash"), hashOf(row))) {
            return Optional.of(Verdict.broken(seq, "it was changed after it was written"));
        }
        entries = seq;
        lastHash = row.getBytes("hash");
        return Optional.empty();
    }

    private byte[] hashOf(ResultSet row) throws SQLException {
        return LinkHash.of(
                row.getBytes("prev_hash"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("official_id", UUID.class),
                row.getString("official_name"),
                row.getObject("post_id", UUID.class),
                row.getString("post_title"),
                row.getString("action"),
                row.getObject("case_file_id", UUID.class),
                row.getString("detail"));
    }

    private Verdict compareWithHead() throws SQLException {
        try (var statement = connection.createStatement();
                var head = statement.executeQuery("select entries, last_hash from audit_head")) {
            if (!head.next()) {
                return Verdict.broken(entries + 1, "the head of the chain is missing");
            }
            return compare(head.getLong("entries"), head.getBytes("last_hash"));
        }
    }

    private Verdict compare(long expected, byte[] expectedHash) {
        if (expected > entries) {
            return Verdict.broken(entries + 1, "it and all after it were cut off, the chain had " + expected + " rows");
        }
        return Arrays.equals(expectedHash, lastHash) && expected == entries
                ? Verdict.holds(entries)
                : Verdict.broken(expected + 1, "it is unknown to the head of the chain");
    }
}
