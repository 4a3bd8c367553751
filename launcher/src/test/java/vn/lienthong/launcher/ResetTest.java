package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path data;

    @BeforeEach
    void someData() throws IOException {
        Files.createDirectories(data.resolve("postgres/base"));
        Files.writeString(data.resolve("postgres/base/1"), "rows");
        Files.writeString(data.resolve("holiday.jpg"), "not ours");
    }

    @Test
    void deletesWhatIsOursAfterAYes() {
        answering("yes\n").askAndDelete(data, false);

        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("holiday.jpg")).exists();
    }

    @Test
    void deletesNothingWithoutAYes() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> answering("y\n").askAndDelete(data, false))
                .withMessage("Nothing was deleted.");
        assertThat(data.resolve("postgres")).exists();
    }

    @Test
    void deletesNothingWhenNobodyCanAnswer() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> answering("").askAndDelete(data, false));
        assertThat(data.resolve("postgres")).exists();
    }

    @Test
    void doesNotAskWhoIsSure() {
        answering("").askAndDelete(data, true);
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private static Reset answering(String line) {
        return new Reset(new BufferedReader(new StringReader(line)), new PrintStream(OutputStream.nullOutputStream()));
    }
}
