package vn.lienthong.overview;

/**
 * Which assignments are counted, or listed. A number of the dashboard and the list behind it are the same selection, one
 * counted, one shown.
 *
 * @param words found in number, title, clause or lead unit; tones and case do not matter
 */
public record Selection(Counting counting, Frame frame, Pick pick, String words) {

    /** All that units carry. */
    public static Selection of(Frame frame) {
        return of(frame, Pick.ALL);
    }

    public static Selection of(Frame frame, Pick pick) {
        return new Selection(Counting.CARRIED, frame, pick, "");
    }

    public Selection counted(Counting as) {
        return new Selection(as, frame, pick, words);
    }

    public Selection saying(String some) {
        return new Selection(counting, frame, pick, some);
    }
}
