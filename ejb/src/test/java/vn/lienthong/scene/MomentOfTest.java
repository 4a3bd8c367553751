package vn.lienthong.scene;

import jakarta.enterprise.context.ApplicationScoped;
import vn.lienthong.persistence.OneMoment;

/** A test is one transaction, which has begun long before; what it does itself is all that happens. */
@ApplicationScoped
public class MomentOfTest extends OneMoment {

    private int times;

    @Override
    public void hold() {
        times++;
    }

    /** How often somebody asked for it. */
    public int times() {
        return times;
    }
}
