package vn.lienthong.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The login pages speak both languages and keep to the content security policy. */
class ThemeTest {

    private static final Path LOGIN = Path.of("src/main/theme/lienthong/login");

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        var onlyEnglish = Set.of("doLogIn");
        var english = messages("en").stringPropertyNames();

        assertThat(messages("vi").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stream()
                        .filter(key -> !onlyEnglish.contains(key))
                        .toList());
    }

    @Test
    void pagesCarryNoScriptStyleOrHandlerOfTheirOwn() throws IOException {
        try (var pages = Files.list(LOGIN)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".ftl")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page))
                            .doesNotContainPattern("<script(?![^>]* src=)|<style|\\sstyle=|\\son[a-z]+="));
        }
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(LOGIN.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
