package vn.lienthong.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.MutualSubstitutes;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** Two officials who stand in for each other on the same days are warned: on those neither can be away. */
class MutualSubstitutesTest {

    @RegisterExtension
    final Scene scene = new Scene();

    private Province province;
    private ViewingDelegations viewing;
    private LocalDate today;

    @BeforeEach
    void people() {
        province = scene.province();
        viewing = scene.use(ViewingDelegations.class);
        today = scene.clock().today();
    }

    @Test
    void theDaysOnWhichTwoStandInForEachOtherAreNamedToBoth() {
        away(province.director, province.deputyDirector, 0, 10);
        away(province.deputyDirector, province.director, 5, 15);

        var first = today.plusDays(5);
        var last = today.plusDays(10);
        assertThat(viewing.mutual(province.director))
                .containsExactly(new MutualSubstitutes("Người Dũng", "Người Én", first, last));
        assertThat(viewing.mutual(province.deputyDirector))
                .containsExactly(new MutualSubstitutes("Người Én", "Người Dũng", first, last));
    }

    @Test
    void whoMayHandOverThePostsWorkIsWarnedOnItsPageAndNobodyElse() {
        away(province.director, province.deputyDirector, 0, 10);
        away(province.deputyDirector, province.director, 0, 10);

        assertThat(viewing.mutual(postOf(province.deputyDirector), province.director))
                .hasSize(1);
        assertThat(viewing.mutual(postOf(province.director), province.headOfLucNgan))
                .isEmpty();
    }

    @Test
    void onOtherDaysTheyMayStandInForEachOther() {
        away(province.director, province.deputyDirector, 0, 4);
        away(province.deputyDirector, province.director, 5, 15);

        assertThat(viewing.mutual(province.director)).isEmpty();
    }

    @Test
    void whatIsOverOrWasRevokedWarnsOfNothing() {
        away(province.director, province.deputyDirector, 0, 10);
        var back = away(province.deputyDirector, province.director, 0, 10);
        scene.use(RevokingDelegation.class).revoke(back, "Không đi nữa", province.deputyDirector);
        scene.flushAndClear();
        assertThat(viewing.mutual(province.director)).isEmpty();

        away(province.deputyDirector, province.director, 0, 10);
        scene.clock().moveTo(today.plusDays(11));
        assertThat(viewing.mutual(province.director)).isEmpty();
    }

    @Test
    void whoOnlyDoesAPartOfTheOthersWorkStandsInForNobody() {
        away(province.deputyDirector, province.director, 0, 10);
        new Lending(scene)
                .lend(
                        province.director,
                        province.deputyDirector,
                        SigningCapacity.DEPUTY,
                        new WorkScope(Set.of("approve-result"), Optional.empty()));

        assertThat(viewing.mutual(province.director)).isEmpty();
    }

    @Test
    void whoStandsInForAThirdIsNoPair() {
        away(province.director, province.deputyDirector, 0, 10);
        away(province.departmentOfficer, province.director, 0, 10);

        assertThat(viewing.mutual(province.director)).isEmpty();
    }

    private UUID away(Actor who, Actor substitute, int from, int to) {
        var id = scene.use(GrantingDelegation.class)
                .whileAway(postOf(who), postOf(substitute), today.plusDays(from), today.plusDays(to), who);
        scene.flushAndClear();
        return id;
    }

    private static UUID postOf(Actor actor) {
        return actor.mainSeat().postId();
    }
}
