package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.processmodel.OfferView;
import vn.lienthong.processmodel.OfferingModels;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.ViewingOffer;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** What a new version of the program offers beside the version in force, and what is answered to it. */
@Named
@RequestScoped
public class OfferedModel {

    @Inject
    ViewingOffer viewing;

    @Inject
    ViewingModels models;

    @Inject
    OfferingModels offering;

    @Inject
    ComparingVersions comparing;

    @Inject
    ModelPage page;

    @Inject
    WritingDifferences writing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    FindingWords words;

    private Optional<OfferView> offer;

    private Optional<OfferView> offer() {
        if (offer == null) {
            offer = viewing.of(page.key(), current.actor());
        }
        return offer;
    }

    public boolean isThere() {
        return offer().isPresent();
    }

    /** Whether the person may answer it. */
    public boolean isMine() {
        return isThere() && models.draws(current.actor());
    }

    public Instant getSince() {
        return offer().map(OfferView::since).orElse(null);
    }

    public String getXml() {
        return offer().map(each -> each.content().xml()).orElse("");
    }

    /** What the program calls, and the version in force does not have. */
    public List<FindingRow> getLacking() {
        return offer().map(each -> words.of(each.lacking())).orElse(List.of());
    }

    /** In what it differs from the version in force. */
    public List<DifferenceRow> getRows() {
        return comparing
                .offered(page.key(), current.actor())
                .map(writing::write)
                .orElse(List.of());
    }

    public String takeUp() {
        offering.takeUp(page.key(), current.actor());
        return told("models.offer.takenUp");
    }

    public String decline() {
        offering.decline(page.key(), current.actor());
        return told("models.offer.declined");
    }

    private String told(String key) {
        return outcome.told(ModelPage.address(page.key()), key);
    }
}
