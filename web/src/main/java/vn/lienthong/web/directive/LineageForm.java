package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.directive.lineage.LineageKind;
import vn.lienthong.directive.lineage.LineageRow;
import vn.lienthong.directive.lineage.NamedDocument;
import vn.lienthong.directive.lineage.RelatingDirective;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** Where the directive of the page comes from and what came of it; and one more document to be named. */
@Named
@RequestScoped
public class LineageForm {

    @Inject
    DirectivePage page;

    @Inject
    RelatingDirective relating;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private LineageKind kind = LineageKind.CARRIES_OUT;
    private String symbol = "";
    private LocalDate signedOn;
    private String issuer = "";

    public List<LineageRow> getEarlier() {
        return page.getReading().lineage().earlier();
    }

    public List<LineageRow> getLater() {
        return page.getReading().lineage().later();
    }

    public String add() {
        relate(subject.id());
        return outcome.shownOn("directive", subject.id(), "lineage.added");
    }

    public String remove(UUID relation) {
        relating.unrelate(relation, current.actor());
        return outcome.shownOn("directive", subject.id(), "lineage.removed");
    }

    /** Of the form of a new directive, where naming one is not asked for. */
    void storeIfNamed(UUID directive) {
        if (!symbol.isBlank()) {
            relate(directive);
        }
    }

    private void relate(UUID directive) {
        var named = new NamedDocument(symbol, Optional.ofNullable(signedOn), issuer);
        relating.relate(directive, kind, named, current.actor());
    }

    public LineageKind[] getKinds() {
        return LineageKind.values();
    }

    public LineageKind getKind() {
        return kind;
    }

    public void setKind(LineageKind kind) {
        this.kind = kind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol == null ? "" : symbol;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer == null ? "" : issuer;
    }
}
