package vn.lienthong.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes tables one after the other, and each line as it comes, so that a long one never lies in memory. A cell is a text, a
 * {@link Long}, a {@code BigDecimal}, a {@link Share}, a {@code LocalDate} or nothing.
 */
interface ReportWriter extends Closeable {

    void begin(Report report) throws IOException;

    void line(List<?> cells) throws IOException;

    /** A line that adds up the ones before. */
    void sum(List<?> cells) throws IOException;

    /** Ends the last table and the file. */
    @Override
    void close() throws IOException;
}
