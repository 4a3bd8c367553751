package vn.lienthong.organization;

/** What a unit is: an agency of its own, or a division inside one. */
public enum UnitKind {
    PROVINCE,
    DEPARTMENT,
    WARD,
    COMMUNE,
    DIVISION;

    /** Agencies receive work and answer for it; divisions work inside an agency. */
    public boolean isAgency() {
        return this != DIVISION;
    }

    /** Wards and communes are the units of the lower tier that a province hands work to. */
    public boolean isCommune() {
        return this == WARD || this == COMMUNE;
    }

    /** A People's Committee decides as a collective; a department is led by its head alone. */
    public boolean isCollective() {
        return this == PROVINCE || isCommune();
    }
}
