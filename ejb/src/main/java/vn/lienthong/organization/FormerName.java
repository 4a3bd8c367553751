package vn.lienthong.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A name that a unit bore until the day given, which no longer belongs to it. */
@Embeddable
public record FormerName(
        @Column(name = "name_vi") String vietnamese,
        @Column(name = "name_en") String english,
        @Column(name = "borne_until") LocalDate until) {}
