package vn.lienthong.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Waiting until something is no longer on the page. */
final class Away {

    static final Locator.WaitForOptions HIDDEN = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    static final Locator.WaitForOptions DETACHED = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private Away() {}
}
