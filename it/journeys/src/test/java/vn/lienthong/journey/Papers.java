package vn.lienthong.journey;

import java.util.List;
import java.util.Map;

/** Documents for signature, for journeys that begin later. */
final class Papers {

    private Papers() {}

    /** A report of the unit, a series whose numbers no other journey types by hand. */
    static Map<String, Object> report(String issuerUnitCode) {
        return of("REPORT", issuerUnitCode, "Báo cáo kết quả kiểm thử " + Plans.symbol());
    }

    static Map<String, Object> of(String kind, String issuerUnitCode, String summary) {
        return Map.of(
                "kind",
                kind,
                "issuerUnitCode",
                issuerUnitCode,
                "urgency",
                "NORMAL",
                "summary",
                summary,
                "recipientUnitCodes",
                List.of("H05.07288", "H05.09187"));
    }
}
