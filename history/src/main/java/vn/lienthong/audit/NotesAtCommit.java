package vn.lienthong.audit;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;

/** Keeps the notes of the running transaction back until its end, as the container's transaction does in the server. */
@Dependent
public class NotesAtCommit extends PendingNotes {

    private static final ThreadLocal<List<Note>> NOTES = ThreadLocal.withInitial(ArrayList::new);

    @Override
    void add(Note note) {
        NOTES.get().add(note);
    }

    /** To be called right before the commit. */
    public void append() {
        if (!NOTES.get().isEmpty()) {
            chain.append(NOTES.get());
            NOTES.get().clear();
        }
    }

    /** To be called when the transaction is rolled back. */
    public void forget() {
        NOTES.get().clear();
    }
}
