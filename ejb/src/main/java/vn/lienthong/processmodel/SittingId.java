package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which person at which draft. */
@Embeddable
record SittingId(
        @Column(name = "model_key") String modelKey,
        @Column(name = "employee_code") String employeeCode) {}
