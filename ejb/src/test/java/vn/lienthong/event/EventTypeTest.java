package vn.lienthong.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimelineEvent;

class EventTypeTest {

    @Test
    void theCodeNamesWhatHappenedAndToWhat() {
        assertThat(new EventType(CaseFileKind.ASSIGNMENT, TimelineEvent.HANDED_IN).code())
                .isEqualTo("vn.lienthong.assignment.handed_in");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsRead(TimelineEvent event) {
        var type = new EventType(CaseFileKind.PROCESS_MODEL, event);
        assertThat(EventType.parse(type.code())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {CloudEvent.PING, "", "vn.lienthong.assignment.renamed", "vn.lienthong.renamed.issued"})
    void whatIsUnknownIsNotGuessed(String code) {
        assertThat(EventType.parse(code)).isEmpty();
    }
}
