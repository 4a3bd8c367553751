package vn.lienthong.workflows.canary.time;

import java.time.Instant;

class KnowsWhatTimeItIs {

    Instant time() {
        return Instant.now();
    }
}
