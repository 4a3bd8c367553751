package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.document.exchange.DeliveryRow;
import vn.lienthong.document.exchange.ExchangeCode;
import vn.lienthong.document.exchange.IncomingFilter;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The documents that came in at the person's agency; the filters stand in the address. */
@Named
@RequestScoped
public class IncomingList {

    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingDeliveries viewing;

    @Inject
    CurrentActor current;

    private ExchangeCode code;
    private String words = "";
    private int page = 1;
    private Pages pages;

    public List<DeliveryRow> getRows() {
        return viewing.page(filter(), getPages().first(), PAGE_SIZE, current.actor());
    }

    public Pages getPages() {
        if (pages == null) {
            var query = Map.of("q", words, "code", code == null ? "" : code.name());
            pages = new Pages("/incomings.xhtml", query, page, PAGE_SIZE, viewing.count(filter(), current.actor()));
        }
        return pages;
    }

    public boolean late(DeliveryRow row) {
        return viewing.late(row);
    }

    public boolean isFiltered() {
        return code != null || !words.isBlank();
    }

    private IncomingFilter filter() {
        return new IncomingFilter(Optional.ofNullable(code), words);
    }

    public ExchangeCode[] getCodes() {
        return ExchangeCode.values();
    }

    public ExchangeCode getCode() {
        return code;
    }

    public void setCode(ExchangeCode code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
