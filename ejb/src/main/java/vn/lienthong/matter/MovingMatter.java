package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Heirs;

/** An open matter goes to the heirs of the unit and the post that began it; one that has ended stays with them. */
@Stateless
public class MovingMatter {

    @Inject
    Matters matters;

    public void passTo(Heirs heirs, UUID id) {
        matters.find(id).filter(matter -> matter.state() == MatterState.OPEN).ifPresent(matter -> matter.passTo(heirs));
    }
}
