package vn.lienthong.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.UnitName;

class NoteFixture {

    private NoteFixture() {}

    static Note note(String action) {
        var id = UUID.randomUUID();
        var seat = new Seat(
                id,
                PostKind.OFFICER,
                new PostTitle("Chuyên viên", "Officer"),
                id,
                id,
                id,
                new UnitName("Phường Kinh Bắc", "Kinh Bac Ward"));
        var actor = new Actor(id, "Lê Thu Thủy", "BN6", List.of(seat), Set.of());
        return Note.of(actor, action, Optional.of(UUID.randomUUID()), "Đã nộp kết quả", Instant.now());
    }

    static Note withoutPost(String action) {
        return Note.of(Actor.system(), action, Optional.empty(), "", Instant.now());
    }
}
