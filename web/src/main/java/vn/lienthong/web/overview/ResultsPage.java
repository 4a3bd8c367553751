package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.overview.PublishingResult;
import vn.lienthong.overview.Quarter;
import vn.lienthong.overview.ResultHead;
import vn.lienthong.overview.ViewingResult;
import vn.lienthong.web.signon.CurrentActor;

/** The published results, and for whoever publishes the quarters that are over. */
@Named
@RequestScoped
public class ResultsPage {

    private static final int QUARTERS = 6;

    @Inject
    ViewingResult viewing;

    @Inject
    PublishingResult publishing;

    @Inject
    CurrentActor current;

    private List<ResultHead> all;

    public List<ResultHead> getAll() {
        if (all == null) {
            all = viewing.all();
        }
        return all;
    }

    /** Whether a later version corrects it. */
    public boolean isCorrected(ResultHead head) {
        return getAll().stream()
                .anyMatch(other -> other.quarter().equals(head.quarter()) && other.version() > head.version());
    }

    public boolean isMayPublish() {
        return publishing.mayPublish(current.actor());
    }

    /** The last ones that are over, the newest first. */
    public List<Quarter> getQuarters() {
        return Stream.iterate(publishing.lastQuarter(), Quarter::previous)
                .limit(QUARTERS)
                .toList();
    }
}
