package vn.lienthong.request;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** All requests that carry a key. */
@Repository
class KeyedRequests {

    private final EntityManager entityManager;

    @Inject
    KeyedRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return whether it is the first with that key */
    boolean claim(String who, String key, String hash, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                insert into keyed_request (who, key, hash, at, status, location, answer)
                                values (:who, :key, :hash, :now, 0, '', '') on conflict do nothing""")
                        .setParameter("who", who)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The answer given to the same request; empty when the key came with another. Status 0: none yet. */
    Optional<GivenAnswer> answer(String who, String key, String hash) {
        return FirstRow.of(
                        entityManager
                                .createNativeQuery(
                                        "select status, location, answer from keyed_request where who = :who and key = :key and hash = :hash",
                                        Tuple.class)
                                .setParameter("who", who)
                                .setParameter("key", key)
                                .setParameter("hash", hash),
                        Tuple.class)
                .map(row -> new GivenAnswer(
                        row.get("status", Integer.class),
                        row.get("location", String.class),
                        row.get("answer", String.class)));
    }

    void keep(String who, String key, GivenAnswer answer) {
        entityManager
                .createNativeQuery(
                        "update keyed_request set status = :status, location = :location, answer = :answer where who = :who and key = :key")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("answer", answer.body())
                .setParameter("who", who)
                .setParameter("key", key)
                .executeUpdate();
    }

    void release(String who, String key) {
        entityManager
                .createNativeQuery("delete from keyed_request where who = :who and key = :key and status = 0")
                .setParameter("who", who)
                .setParameter("key", key)
                .executeUpdate();
    }

    void forget(Instant before) {
        entityManager
                .createNativeQuery("delete from keyed_request where at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
