package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A program that got no answer asks again. */
class KeyedRequestIT {

    private static final String DIRECTIVES = "/api/v1/directives";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theSameRequestUnderTheSameKeyHasOneEffectAndOneAnswer() {
        var program = Program.inTheNameOf("theodoi");
        var key = UUID.randomUUID().toString();
        var directive = Plans.directive(Plans.symbol());
        var first = program.post(DIRECTIVES, directive, key);
        var second = program.post(DIRECTIVES, directive, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(program.get(DIRECTIVES + "?symbol=" + directive.get("symbol"))
                        .body())
                .containsOnlyOnce((String) directive.get("symbol"));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        var program = Program.inTheNameOf("theodoi");
        var key = UUID.randomUUID().toString();
        program.post(DIRECTIVES, Plans.directive(Plans.symbol()), key);
        var other = program.post(DIRECTIVES, Plans.directive(Plans.symbol()), key);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Program.object(other).get("rule")).isEqualTo("RequestRule.KEY_REUSED");
    }

    @Test
    void aRequestThatWasRefusedMayComeAgainUnderItsKey() {
        var program = Program.inTheNameOf("theodoi");
        var key = UUID.randomUUID().toString();

        assertThat(program.post(DIRECTIVES, Map.of("kind", "NONSENSE"), key).statusCode())
                .isEqualTo(422);
        assertThat(program.post(DIRECTIVES, Plans.directive(Plans.symbol()), key)
                        .statusCode())
                .isEqualTo(201);
    }
}
