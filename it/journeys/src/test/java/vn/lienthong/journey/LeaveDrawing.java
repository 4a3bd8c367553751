package vn.lienthong.journey;

import java.util.List;

/** Draws a request for leave: the head decides, above five days the department above decides too, then the officer is told. */
final class LeaveDrawing {

    static final String DAYS = "Số ngày nghỉ";
    static final String REVIEW = "Xem xét đơn";
    static final String ABOVE = "Cấp trên xem xét";
    static final String HANDING_OVER = "Bàn giao công việc";

    private static final String TELLING = "Báo người xin nghỉ";
    private static final String DONE = "Kết thúc nghỉ phép";

    private final DrawingBoard board;
    private String choice;
    private String length;
    private String lost;

    LeaveDrawing(DrawingBoard board) {
        this.board = board;
    }

    /** What the blank sheet holds makes room for the own drawing, which is left with three mistakes. */
    void drawWithMistakes() {
        board.erase("first-step");
        board.erase("end");
        board.take("begin").change("Tên", "Nộp đơn");
        board.append("begin", "Phê duyệt");
        board.change("Tên", REVIEW).choose("Trong bao lâu", "Chọn…");
        choice = board.lastChoice(List.of());
        length = board.appendPlain(choice, "append-choice");
        board.change("Tên", "Nghỉ dài ngày?");
        var told = board.append(length, "Thông báo");
        board.change("Tên", TELLING).change("Nội dung", "Đơn nghỉ phép được đồng ý");
        var end = board.appendPlain(told, "append-end");
        board.change("Tên", DONE);
        board.moveRight(end, 2);
        board.append(length, "Phê duyệt");
        board.change("Tên", ABOVE).choose("Của đơn vị nào", "Đơn vị cấp trên");
        board.connect(board.lastChoice(List.of(choice, length)), told);
        lost = board.placeBelow("Bước do người thực hiện");
    }

    /** The three are told in words, on the elements, and mended one after the other. */
    void mend() {
        board.says("“Xem xét đơn” chưa nêu thời hạn")
                .says("“Xử lý” không bao giờ được thực hiện")
                .says("phải có điều kiện");
        board.marks(3);
        board.photograph("whole-mistakes");
        board.follow("“Xem xét đơn” chưa nêu thời hạn").choose("Trong bao lâu", "2 ngày làm việc");
        board.erase(lost);
        board.take("begin")
                .newForm()
                .called("Đơn xin nghỉ phép")
                .asks("datetime", "Nghỉ từ ngày")
                .asks("datetime", "Đến hết ngày")
                .asks("number", DAYS)
                .asks("textarea", "Lý do nghỉ");
    }

    /** Above five days the matter goes up. */
    void decideByDays() {
        board.take(length).wayTo(ABOVE);
        board.press("Thêm điều kiện")
                .choose("Ô trong biểu mẫu", DAYS)
                .choose("So sánh", "lớn hơn")
                .change("Giá trị", "5");
        board.take(length).wayTo(TELLING);
        board.tick("Đi đường này khi không đường nào khác phù hợp");
        board.isRight();
        board.photograph("whole-mended");
    }

    /** One step more before the officer is told of a short leave: whoever goes hands their work over. */
    void addHandingOver(DrawingBoard again) {
        var way = again.take(length).wayTo(TELLING);
        again.placeOn(way, "Bước do người thực hiện");
        again.change("Tên", HANDING_OVER)
                .choose("Ai làm", "Người bắt đầu")
                .choose("Của đơn vị nào", "Đơn vị bắt đầu")
                .choose("Trong bao lâu", "1 ngày làm việc");
        again.isRight();
        again.photograph("whole-second-version");
    }
}
