package vn.lienthong.assignment.checkin;

import java.util.List;
import vn.lienthong.casefile.Upload;

/**
 * What an officer says of standing work in a period.
 *
 * @param text what was done
 * @param figures what was reached, in figures; may be empty
 * @param evidence files that show it
 */
public record CheckInReport(String text, String figures, List<Upload> evidence) {

    public CheckInReport {
        text = text.strip();
        figures = figures.strip();
        evidence = List.copyOf(evidence);
    }
}
