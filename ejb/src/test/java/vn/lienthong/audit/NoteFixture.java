package vn.lienthong.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;

class NoteFixture {

    private NoteFixture() {}

    static Note note(String action) {
        var id = UUID.randomUUID();
        var seat = new Seat(id, PostKind.OFFICER, "Chuyên viên", "Officer", id, id, id, "Phường Kinh Bắc");
        var actor = new Actor(id, "Lê Thu Thủy", "BN6", List.of(seat), Set.of());
        return Note.of(actor, action, Optional.of(UUID.randomUUID()), "Đã nộp kết quả", Instant.now());
    }

    static Note withoutPost(String action) {
        return Note.of(Actor.system(), action, Optional.empty(), "", Instant.now());
    }
}
