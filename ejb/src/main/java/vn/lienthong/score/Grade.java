package vn.lienthong.score;

import java.math.BigDecimal;

/** How a score is graded (Decree 335/2025). */
public enum Grade {
    EXCELLENT(90),
    GOOD(70),
    DONE(50),
    NOT_DONE(0);

    private final BigDecimal atLeast;

    Grade(int atLeast) {
        this.atLeast = BigDecimal.valueOf(atLeast);
    }

    static Grade of(BigDecimal points) {
        for (var grade : values()) {
            if (points.compareTo(grade.atLeast) >= 0) {
                return grade;
            }
        }
        return NOT_DONE;
    }
}
