package vn.lienthong.processmodel;

import java.util.List;

/** The steps without people that administrators are offered when they draw. */
public interface OfferedSteps {

    List<OfferedStep> all();
}
