package vn.lienthong.document.exchange;

import java.util.Set;

/** The codes by which offices on the national axis tell each other what became of a document. */
public enum ExchangeCode {
    ARRIVED("01"),
    REJECTED("02"),
    REGISTERED("03"),
    ASSIGNED("04"),
    PROCESSING("05"),
    FINISHED("06"),
    TAKING_BACK("13"),
    ACCEPTED("15"),
    REFUSED("16");

    private final String code;

    ExchangeCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the recipient has confirmed the receipt. */
    public boolean acknowledged() {
        return this != ARRIVED && this != REJECTED;
    }

    boolean mayFollow(ExchangeCode former) {
        return following(former).contains(this);
    }

    private static Set<ExchangeCode> following(ExchangeCode former) {
        return switch (former) {
            case ARRIVED -> Set.of(REJECTED, REGISTERED, TAKING_BACK);
            case REGISTERED -> Set.of(ASSIGNED, PROCESSING, FINISHED, TAKING_BACK);
            case ASSIGNED -> Set.of(PROCESSING, FINISHED, TAKING_BACK);
            case PROCESSING -> Set.of(FINISHED, TAKING_BACK);
            case FINISHED -> Set.of(TAKING_BACK);
            case TAKING_BACK -> Set.of(ACCEPTED, REFUSED);
            case REJECTED, ACCEPTED, REFUSED -> Set.of();
        };
    }
}
