package vn.lienthong.web.clause;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.CutClause;

/** A piece of the pasted text, as it is looked at and corrected. */
public class CutPiece {

    private String number;
    private String content;
    private boolean kept;

    private CutPiece(String number, String content, boolean kept) {
        this.number = number;
        this.content = content;
        this.kept = kept;
    }

    static CutPiece of(CutClause cut) {
        return new CutPiece(cut.number(), cut.content(), cut.suggested());
    }

    static CutPiece of(JsonObject stored) {
        return new CutPiece(stored.getString("number"), stored.getString("content"), stored.getBoolean("kept"));
    }

    JsonObject stored() {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("content", content)
                .add("kept", kept)
                .build();
    }

    ClauseText text() {
        return new ClauseText(number, content);
    }

    /** Takes the other's text over. */
    void join(CutPiece other) {
        content = content + "\n" + other.content;
    }

    /** Keeps what stands before the place and gives away what stands behind it. */
    CutPiece splitAt(int place) {
        var rest = new CutPiece("", content.substring(place).strip(), kept);
        content = content.substring(0, place).strip();
        return rest;
    }

    /** Whether something stands on both sides of the place. */
    boolean splitsAt(int place) {
        return place > 0
                && place < content.length()
                && !content.substring(0, place).isBlank()
                && !content.substring(place).isBlank();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number.strip();
    }

    public String getContent() {
        return content;
    }

    /** Browsers send two characters for the end of a line and count one. */
    public void setContent(String content) {
        this.content = content == null ? "" : content.replace("\r\n", "\n");
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
