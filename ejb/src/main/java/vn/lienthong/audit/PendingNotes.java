package vn.lienthong.audit;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The notes of the current transaction, kept back until it is about to commit. */
@TransactionScoped
class PendingNotes implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient AuditChain chain;

    private final transient List<Note> notes = new ArrayList<>();

    void add(Note note) {
        if (notes.isEmpty()) {
            chain.appendAtCommit(notes);
        }
        notes.add(note);
    }
}
