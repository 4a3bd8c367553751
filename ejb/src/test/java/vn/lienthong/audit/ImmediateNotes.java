package vn.lienthong.audit;

import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Writes notes at once, where there is no container whose commit could be waited for. */
@Dependent
public class ImmediateNotes extends PendingNotes {

    @Override
    void add(Note note) {
        chain.append(List.of(note));
    }
}
