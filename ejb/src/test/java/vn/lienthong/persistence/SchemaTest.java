package vn.lienthong.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    @Test
    void aDatabaseThatCannotHoldVietnameseIsRefusedWithASentence() {
        var ascii = new Schema(database.emptyDatabase("encoding 'SQL_ASCII' locale 'C' locale_provider libc"));

        assertThatThrownBy(() -> ascii.migrate(List.of()))
                .hasMessage("The database is encoded in SQL_ASCII, which cannot hold Vietnamese text:"
                        + " create it again with ENCODING 'UTF8'.");
    }

    @Test
    void aSecondStartFindsNothingToDo() {
        var schema = new Schema(database.emptyDatabase("encoding 'UTF8'"));
        schema.migrate(List.of());

        assertThatCode(() -> schema.migrate(List.of())).doesNotThrowAnyException();
    }
}
