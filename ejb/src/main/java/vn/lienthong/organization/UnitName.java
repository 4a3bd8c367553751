package vn.lienthong.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a unit is called, in both languages. */
@Embeddable
public record UnitName(
        @Column(name = "name_vi") String vietnamese,
        @Column(name = "name_en") String english) implements Bilingual {}
