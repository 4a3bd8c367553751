package vn.lienthong.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.FormerName;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** A unit administrator manages below their unit and nowhere else, and every change keeps what was before. */
class AdministrationTest {

    private static final UnitName CULTURE = new UnitName("Phòng Văn hóa", "Culture Division");

    @RegisterExtension
    final Scene scene = new Scene();

    Province province;
    Actor administrator;
    LocalDate today;

    @BeforeEach
    void people() {
        province = scene.province();
        administrator = province.administratorOfKinhBac;
        today = scene.clock().today();
    }

    @Test
    void toTheAdministratorOfAnotherUnitNothingElsewhereExists() {
        everyUseCase(province.lucNgan.id(), postOf(province.officerOfLucNgan), province.officerOfLucNgan.officialId())
                .forEach(useCase ->
                        assertThatThrownBy(() -> useCase.accept(administrator)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoIsNoAdministratorManagesNothing() {
        for (var person : List.of(province.headOfKinhBac, province.officerOfKinhBac, province.chairman)) {
            everyUseCase(
                            province.kinhBac.id(),
                            postOf(province.officerOfKinhBac),
                            province.officerOfKinhBac.officialId())
                    .forEach(useCase ->
                            assertThatThrownBy(() -> useCase.accept(person)).isInstanceOf(NotFound.class));
        }
    }

    private Stream<Consumer<Actor>> everyUseCase(UUID unit, UUID post, UUID person) {
        var divisions = scene.use(ManagingDivisions.class);
        var posts = scene.use(ManagingPosts.class);
        var seats = scene.use(HandingOverPost.class);
        var people = scene.use(ManagingOfficials.class);
        var details = new PersonDetails("MOI1", "moi1", "Người Mới", "moi1@tinh.example");
        var holding = scene.use(ViewingOrganization.class)
                .post(post, administrator)
                .holders()
                .get(0)
                .id();
        return Stream.of(
                by -> divisions.add(unit, "T.X.9", CULTURE, today, by),
                by -> divisions.rename(unit, CULTURE, today, by),
                by -> divisions.end(unit, today, by),
                by -> posts.add(unit, "", PostKind.CLERK, new PostTitle("Văn thư", "Clerk"), by),
                by -> posts.retitle(post, new PostTitle("Khác", "Other"), by),
                by -> posts.close(post, by),
                by -> seats.handOver(post, province.monitor.employeeCode(), today, by),
                by -> seats.vacate(post, today, by),
                by -> seats.correctBeginning(holding, today, "Nhầm", by),
                by -> people.add(details, post, today, by),
                by -> people.change(person, details, by),
                by -> people.clearMatch(person, "Nhầm", by));
    }

    @Test
    void aDivisionIsAddedBelowTheUnitAndCanBeManaged() {
        var division =
                scene.use(ManagingDivisions.class).add(province.kinhBac.id(), "T.A.03", CULTURE, today, administrator);
        scene.flushAndClear();

        var view = scene.use(ViewingOrganization.class).unit(division, administrator);
        assertThat(view.manages()).isTrue();
        assertThat(view.above())
                .extracting(row -> row.name().vietnamese())
                .containsExactly("Ủy ban nhân dân tỉnh", "Phường Kinh Bắc");
    }

    @Test
    void aCodeIsOfCapitalLettersDigitsAndDotsAndBelongsToOneUnit() {
        var divisions = scene.use(ManagingDivisions.class);
        for (var code : List.of("t a", "", "T-A.09", "T.Đ", "A".repeat(36))) {
            assertRefused(
                    AdministrationRule.CODE_MALFORMED,
                    () -> divisions.add(province.kinhBac.id(), code, CULTURE, today, administrator));
        }
        assertThat(divisions.add(province.kinhBac.id(), "A".repeat(35), CULTURE, today, administrator))
                .isNotNull();
        assertRefused(
                AdministrationRule.CODE_TAKEN,
                () -> divisions.add(province.kinhBac.id(), "T.B", CULTURE, today, administrator));
    }

    @Test
    void aRenamedDivisionKeepsItsFormerNameAndIsFoundByBothWithoutTones() {
        var divisions = scene.use(ManagingDivisions.class);
        var division = divisions.add(province.kinhBac.id(), "T.A.03", CULTURE, today, administrator);
        divisions.rename(division, new UnitName("Phòng Xã hội", "Society Division"), today.plusDays(10), administrator);
        scene.flushAndClear();

        var view = scene.use(ViewingOrganization.class).unit(division, administrator);
        assertThat(view.name().vietnamese()).isEqualTo("Phòng Xã hội");
        assertThat(view.formerNames())
                .containsExactly(new FormerName("Phòng Văn hóa", "Culture Division", today.plusDays(9)));
        for (var words : List.of("phong van hoa", "xa hoi", "T.A.03")) {
            assertThat(scene.use(ViewingOrganization.class).findUnits(words, 0, 10))
                    .extracting(UnitRow::id)
                    .contains(division);
        }
    }

    @Test
    void agenciesAreNotChangedHere() {
        assertRefused(
                AdministrationRule.ONLY_DIVISIONS,
                () -> scene.use(ManagingDivisions.class).end(province.kinhBac.id(), today, administrator));
    }

    @Test
    void aDivisionEndsWhenItsPostsAreClosed() {
        var divisions = scene.use(ManagingDivisions.class);
        var division = divisions.add(province.kinhBac.id(), "T.A.03", CULTURE, today, administrator);
        var post = scene.use(ManagingPosts.class)
                .add(division, "", PostKind.OFFICER, new PostTitle("Chuyên viên", "Officer"), administrator);
        scene.entities().flush();
        assertRefused(AdministrationRule.POSTS_STILL_OPEN, () -> divisions.end(division, today, administrator));

        scene.use(ManagingPosts.class).close(post, administrator);
        scene.entities().flush();
        divisions.end(division, today, administrator);
        scene.flushAndClear();

        assertThat(scene.use(ViewingOrganization.class)
                        .unit(division, administrator)
                        .validTo())
                .isEqualTo(today);
    }

    @Test
    void aUnitHasOneHead() {
        assertRefused(
                AdministrationRule.SECOND_HEAD,
                () -> scene.use(ManagingPosts.class)
                        .add(
                                province.kinhBac.id(),
                                "",
                                PostKind.HEAD,
                                new PostTitle("Chủ tịch", "Chair"),
                                administrator));
    }

    @Test
    void somebodyNewComesWithAPostAndIsFoundWithoutTones() {
        var person = scene.use(ManagingOfficials.class)
                .add(
                        new PersonDetails("BN900", "nt.thuy", "Nguyễn Thị Thuỷ", "thuy@tinh.example"),
                        postOf(province.officerOfKinhBac),
                        today.plusDays(1),
                        administrator);
        scene.flushAndClear();

        assertThat(scene.use(ViewingOrganization.class).findPeople("nguyen thi thuy", 0, 10))
                .extracting(PersonRow::id)
                .containsExactly(person);
        assertRefused(
                AdministrationRule.EMPLOYEE_CODE_TAKEN,
                () -> scene.use(ManagingOfficials.class)
                        .add(
                                new PersonDetails("BN900", "khac", "Khác", "khac@tinh.example"),
                                postOf(province.officerOfKinhBac),
                                today.plusDays(2),
                                administrator));
    }

    @Test
    void aWrongMatchIsClearedWithAReason() {
        var person = province.officerOfKinhBac;
        new vn.lienthong.scene.Lending(scene).today(person);
        scene.entities().flush();

        var people = scene.use(ManagingOfficials.class);
        assertRefused(
                AdministrationRule.REASON_REQUIRED, () -> people.clearMatch(person.officialId(), " ", administrator));
        people.clearMatch(person.officialId(), "Khớp nhầm người trùng tên", administrator);
        assertRefused(
                AdministrationRule.NOT_MATCHED, () -> people.clearMatch(person.officialId(), "Lần nữa", administrator));
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        scene.use(HandingOverPost.class)
                .handOver(
                        postOf(province.officerOfKinhBac),
                        province.departmentOfficer.employeeCode(),
                        today,
                        administrator);
        scene.entities().flush();

        assertThat(scene.entities()
                        .createNativeQuery(
                                "select detail from audit_entry where action = 'POST_HANDED_OVER'", String.class)
                        .getResultList())
                .containsExactly("T.A.OFFICER: Người Lan → Người Giang, 2026-09-07");
    }

    private static UUID postOf(Actor actor) {
        return actor.mainSeat().postId();
    }
}
