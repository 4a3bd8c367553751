package vn.lienthong.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodsTest {

    private final ELContext context = new Converting();
    private final Methods methods = new Methods();

    @Test
    void aMethodIsCalledByItsName() {
        assertThat(call(new Row("Phường Thuận Hóa"), "name")).isEqualTo("Phường Thuận Hóa");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatItTakesIsConvertedAsInAnyExpression() {
        assertThat(call(new Row("Thuận"), "from", "3")).isEqualTo("ận");
    }

    @Test
    void whatItRefusesIsHandedOn() {
        assertThatThrownBy(() -> call(new Row("Thuận"), "from", "9"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(StringIndexOutOfBoundsException.class);
    }

    @Test
    void whatTheNameAloneDoesNotSayIsLeftToTheNext() {
        call(new Row("Thuận"), "say", "a");
        assertThat(context.isPropertyResolved()).as("two of that name").isFalse();
        call(new Row("Thuận"), "any", "a");
        assertThat(context.isPropertyResolved()).as("any number of arguments").isFalse();
        call(new Row("Thuận"), "from");
        assertThat(context.isPropertyResolved()).as("too few arguments").isFalse();
        call(new Row("Thuận"), "absent");
        assertThat(context.isPropertyResolved()).as("no such method").isFalse();
    }

    @Test
    void whatExpressionsTreatInAWayOfTheirOwnIsLeftToThem() {
        call(List.of(), "stream");
        call(Map.of(), "keySet");
        call(null, "name");
        call(new Hidden(), "name");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return methods.invoke(context, base, name, null, arguments);
    }

    public record Row(String name) {

        public String from(int place) {
            return name.substring(place);
        }

        public String say(String word) {
            return name + word;
        }

        public String say(Integer number) {
            return name + number;
        }

        public String any(String... words) {
            return name + words.length;
        }
    }

    private static final class Hidden {

        @SuppressWarnings("unused") // is not to be found
        public String name() {
            return "hidden";
        }
    }

    /** Converts texts to numbers; the rest of a context is not asked for. */
    private static final class Converting extends ELContext {

        @Override
        @SuppressWarnings("unchecked") // as the interface says
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == int.class ? Integer.valueOf(value.toString()) : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
