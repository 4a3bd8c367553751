package vn.lienthong.seeds.print;

import com.lowagie.text.Paragraph;
import jakarta.json.JsonObject;
import java.util.List;

/** One assignment as the plan words it: the work, then person, time, product, authority and responsibility. */
final class Clause {
    private final Typeface typeface;
    private final UnitNames units;

    Clause(Typeface typeface, UnitNames units) {
        this.typeface = typeface;
        this.units = units;
    }

    List<Paragraph> paragraphs(int number, JsonObject assignment) {
        return List.of(
                typeface.running(typeface.bold(number + ". " + assignment.getString("title"), 13)),
                typeface.running(typeface.regular(assignment.getString("content"), 13)),
                line("Cơ quan chủ trì", units.of(assignment.getString("leadUnitCode"))),
                line("Cơ quan phối hợp", units.of(assignment.getJsonArray("coordinatingUnitCodes"))),
                line("Đơn vị thực hiện", recipients(assignment)),
                line("Thời hạn", deadline(assignment.getJsonObject("deadline"))),
                line("Sản phẩm", assignment.getString("deliverable")),
                line("Thẩm quyền", assignment.getString("authority")),
                line("Trách nhiệm", assignment.getString("responsibility")));
    }

    private Paragraph line(String label, String text) {
        return typeface.running(typeface.italic("- " + label + ": ", 13), typeface.regular(text, 13));
    }

    private String recipients(JsonObject assignment) {
        if (assignment.containsKey("recipientUnitCodes")) {
            return units.of(assignment.getJsonArray("recipientUnitCodes"));
        }
        return switch (assignment.getString("recipients")) {
            case "ALL_COMMUNES" -> "UBND 99 xã, phường";
            case "ALL_DEPARTMENTS" -> "các sở, ban, ngành thuộc UBND tỉnh";
            default -> "cơ quan chủ trì và các cơ quan phối hợp";
        };
    }

    private static String deadline(JsonObject deadline) {
        return deadline.getBoolean("standing", false)
                ? "thường xuyên" + rhythm(deadline.getString("rhythm", ""))
                : deadline.getInt("workingDays") + " ngày làm việc kể từ ngày giao nhiệm vụ";
    }

    private static String rhythm(String rhythm) {
        return switch (rhythm) {
            case "WEEKLY" -> ", báo cáo hằng tuần";
            case "MONTHLY" -> ", báo cáo hằng tháng";
            case "QUARTERLY" -> ", báo cáo hằng quý";
            default -> "";
        };
    }
}
