package vn.lienthong.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All documents for signature. */
@Repository
public class Documents {

    @Inject
    EntityManager entities;

    void add(Document document) {
        entities.persist(document);
    }

    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    /** @throws NotFound when there is none with this id */
    public Document get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Document.class, id));
    }

    /**
     * Held until the transaction ends; everywhere before the work items of its case file, so that two who hold both never wait for each
     * other.
     *
     * @throws NotFound when there is none with this id
     */
    public Document lock(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Document.class, id));
    }
}
