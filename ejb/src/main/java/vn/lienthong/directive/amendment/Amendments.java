package vn.lienthong.directive.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Processes;

/** What an issued directive does to the open work of those that it amends or replaces waits for the office. */
@Dependent
public class Amendments {

    static final String MODEL = "amendment";
    static final String STEP = "decide-amendment";

    @Inject
    OpenWorks works;

    @Inject
    Processes processes;

    /** The directive was issued: where it touches open work, the office has to look at that. */
    public void begin(UUID directiveId) {
        if (works.anyTouchedBy(directiveId)) {
            processes.start(MODEL, directiveId);
        }
    }
}
