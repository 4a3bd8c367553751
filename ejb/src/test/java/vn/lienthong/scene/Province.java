package vn.lienthong.scene;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/** A province of one office, one department with a division and an inspectorate beside it, and three communes, one of them with a division, with the people who act in the tests. */
public class Province {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    private final EntityManager entities;

    public final Unit root;
    public final Unit office;
    public final Unit department;
    public final Unit division;
    public final Unit inspectorate;
    public final Unit kinhBac;
    public final Unit economyOfKinhBac;
    public final Unit lucNgan;
    public final Unit yenPhong;

    public final Actor chairman;
    public final Actor monitor;
    public final Actor headOfOffice;
    public final Actor director;
    public final Actor departmentOfficer;
    public final Actor deputyDirector;
    public final Actor headOfDivision;
    public final Actor divisionOfficer;
    public final Actor inspector;
    public final Actor administratorOfKinhBac;
    public final Actor headOfKinhBac;
    public final Actor officerOfKinhBac;
    public final Actor headOfEconomy;
    public final Actor officerOfEconomy;
    public final Actor headOfLucNgan;
    public final Actor officerOfLucNgan;
    public final Actor headOfYenPhong;

    Province(EntityManager entities) {
        this.entities = entities;
        root = unit("T", UnitKind.PROVINCE, Tier.PROVINCE, "Ủy ban nhân dân tỉnh", Optional.empty());
        office = unit("T.01", UnitKind.DEPARTMENT, Tier.PROVINCE, "Văn phòng UBND tỉnh", Optional.of(root));
        department = unit("T.08", UnitKind.DEPARTMENT, Tier.PROVINCE, "Sở Khoa học và Công nghệ", Optional.of(root));
        inspectorate = unit("T.12", UnitKind.DEPARTMENT, Tier.PROVINCE, "Thanh tra tỉnh", Optional.of(root));
        kinhBac = unit("T.A", UnitKind.WARD, Tier.COMMUNE, "Phường Kinh Bắc", Optional.of(root));
        lucNgan = unit("T.B", UnitKind.COMMUNE, Tier.COMMUNE, "Xã Lục Ngạn", Optional.of(root));
        yenPhong = unit("T.C", UnitKind.COMMUNE, Tier.COMMUNE, "Xã Yên Phong", Optional.of(root));
        // level by level: Hibernate cannot sort rows that refer to new rows of their own table
        entities.flush();
        economyOfKinhBac =
                unit("T.A.02", UnitKind.DIVISION, Tier.COMMUNE, "Phòng Kinh tế phường Kinh Bắc", Optional.of(kinhBac));
        division = unit("T.08.01", UnitKind.DIVISION, Tier.PROVINCE, "Phòng Chuyển đổi số", Optional.of(department));
        entities.flush();
        entities.createNativeQuery("""
                        insert into unit_closure (ancestor_id, descendant_id, depth)
                        with recursive above (ancestor_id, descendant_id, depth) as (
                            select id, id, 0 from unit union all
                            select u.parent_id, a.descendant_id, a.depth + 1
                            from above a join unit u on u.id = a.ancestor_id where u.parent_id is not null)
                        select * from above""").executeUpdate();
        chairman = person("An", root, PostKind.HEAD);
        monitor = person("Bình", office, PostKind.MONITOR);
        headOfOffice = person("Chi", office, PostKind.HEAD);
        director = person("Dũng", department, PostKind.HEAD);
        departmentOfficer = person("Giang", department, PostKind.OFFICER);
        deputyDirector = person("Én", department, PostKind.DEPUTY);
        administratorOfKinhBac = person("Sửu", kinhBac, PostKind.ADMINISTRATOR, Role.OFFICIAL, Role.UNIT_ADMIN);
        headOfDivision = person("Quang", division, PostKind.HEAD);
        divisionOfficer = person("Sơn", division, PostKind.OFFICER);
        inspector = person("Hà", inspectorate, PostKind.INSPECTOR);
        headOfKinhBac = person("Khánh", kinhBac, PostKind.HEAD);
        officerOfKinhBac = person("Lan", kinhBac, PostKind.OFFICER);
        headOfEconomy = person("Phúc", economyOfKinhBac, PostKind.HEAD);
        officerOfEconomy = person("Quý", economyOfKinhBac, PostKind.OFFICER);
        headOfLucNgan = person("Minh", lucNgan, PostKind.HEAD);
        officerOfLucNgan = person("Nga", lucNgan, PostKind.OFFICER);
        headOfYenPhong = person("Oanh", yenPhong, PostKind.HEAD);
        List.of(2026, 2027).forEach(this::calendar);
    }

    private Unit unit(String code, UnitKind kind, Tier tier, String name, Optional<Unit> parent) {
        var unit = new Unit(code, kind, tier, new UnitName(name, name), parent, FOUNDED);
        entities.persist(unit);
        return unit;
    }

    private Actor person(String name, Unit unit, PostKind kind, Role... roles) {
        return holder(name, new Post(unit.code() + "." + kind, unit, kind, kind.name(), kind.name()), unit, roles);
    }

    private Actor holder(String name, Post post, Unit unit, Role... roles) {
        var kind = post.kind();
        var official = new Official(name, name, "Người " + name, name + "@tinh.example");
        entities.persist(post);
        entities.persist(official);
        entities.persist(new PostHolding(post, official, FOUNDED));
        var scope = kind == PostKind.INSPECTOR ? root.id() : unit.agencyId();
        var seat = new Seat(post.id(), kind, post.bothTitles(), unit.id(), unit.agencyId(), scope, unit.bothNames());
        return new Actor(
                official.id(),
                official.fullName(),
                name,
                List.of(seat),
                roles.length == 0 ? Set.of(Role.OFFICIAL) : Set.of(roles));
    }

    private void calendar(int year) {
        entities.createNativeQuery(
                        "insert into calendar_year (calendar_year, provisional, version) values (:year, false, 0)")
                .setParameter("year", year)
                .executeUpdate();
    }

    /** Somebody in the office who draws or approves models, or does something else that only a role allows. */
    public Actor withRole(String name, Role... roles) {
        var post = new Post(office.code() + "." + name.toUpperCase(Locale.ROOT), office, PostKind.OFFICER, name, name);
        var person = holder(name, post, office, roles);
        entities.flush();
        return person;
    }

    /** The clerk of the unit, who gets the post now. */
    public Actor clerkOf(Unit unit) {
        var clerk = person("Văn thư " + unit.code(), unit, PostKind.CLERK);
        entities.flush();
        return clerk;
    }

    public UUID officerPostOf(Actor officer) {
        return officer.mainSeat().postId();
    }
}
