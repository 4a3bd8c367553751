package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Work that a unit has in hand, for journeys that begin later. */
final class Works {

    private static final String WARD = "H05.09187";

    private Works() {}

    /** Led by Phường Kinh Bắc, where the officer of the accounts handles it. */
    static String acceptedByKinhBac(String title) {
        var assignment = Plans.issued(title, WARD, "NONE");
        var head = Program.inTheNameOf("ct.kinhbac");
        var handler = Program.items(head.get("/api/v1/assignments/" + assignment + "/handlers")).stream()
                .filter(post -> "Trần Thị Mai Anh".equals(post.get("holder")))
                .findFirst()
                .orElseThrow()
                .get("postId");
        var accepted = head.post(
                "/api/v1/work-items/" + head.waitingFor(assignment) + "/decision",
                Map.of("step", "accept-assignment", "decision", "ACCEPTED", "handlerPostId", handler));
        assertThat(accepted.statusCode()).isEqualTo(204);
        return assignment;
    }
}
