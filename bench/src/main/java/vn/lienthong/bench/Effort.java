package vn.lienthong.bench;

import java.time.Duration;

/** What something cost so far: SQL statements, bytes of write-ahead log, CPU of this program and of the database. */
record Effort(long statements, long walBytes, Duration program, Duration database) {

    private static final double KIBI = 1024;
    private static final double MILLION = 1_000_000;

    static final Effort NONE = new Effort(0, 0, Duration.ZERO, Duration.ZERO);

    Effort plus(Effort other) {
        return new Effort(
                statements + other.statements,
                walBytes + other.walBytes,
                program.plus(other.program),
                database.plus(other.database));
    }

    Effort since(Effort before) {
        return new Effort(
                statements - before.statements,
                walBytes - before.walBytes,
                program.minus(before.program),
                database.minus(before.database));
    }

    double statementsPer(int cycles) {
        return (double) statements / cycles;
    }

    double walKibPer(int cycles) {
        return walBytes / KIBI / cycles;
    }

    double cpuMillisPer(int cycles) {
        return millisPer(cycles, program.plus(database));
    }

    static double millisPer(int cycles, Duration time) {
        return time.toNanos() / MILLION / cycles;
    }
}
