package vn.lienthong.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says in whose name a person's papers are written: always in Vietnamese, as the rules of papers ask. */
@Stateless
public class HeadingPapers {

    private static final String WHAT_IT_IS = "^(Ủy ban nhân dân |UBND )?(tỉnh|thành phố|phường|xã|đặc khu) ";

    @Inject
    Units units;

    /** Of the person's first post. */
    public Heading of(Actor by) {
        return of(by.mainSeat().agencyId());
    }

    public Heading of(UUID agencyId) {
        var agency = units.get(agencyId);
        return new Heading(agency.parent().map(Unit::name), agency.name(), place(agency));
    }

    /** The name of the commune or province alone; a department writes from its province. */
    private static String place(Unit agency) {
        var area = agency.kind() == UnitKind.DEPARTMENT ? agency.parent().orElse(agency) : agency;
        return area.name().replaceFirst("(?iu)" + WHAT_IT_IS, "");
    }
}
