package vn.lienthong.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system runs before the first test is even made, whichever that is: what a test prepares in its fields finds it there. */
public class SystemFirst implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        RunningSystem.of(context);
    }
}
