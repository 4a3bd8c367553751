package vn.lienthong.audit;

import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays the container's transaction as far as the notes see it. */
class PlayedTransaction {

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();

    TransactionManager manager() {
        return play(TransactionManager.class, "getTransaction", ignored -> transaction());
    }

    TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> method.getName().equals("putResource")
                        ? resources.put(arguments[0], arguments[1])
                        : resources.get(arguments[0]));
    }

    void aboutToCommit() {
        synchronizations.forEach(Synchronization::beforeCompletion);
    }

    private Transaction transaction() {
        return play(Transaction.class, "registerSynchronization", arguments -> {
            synchronizations.add((Synchronization) arguments[0]);
            return null;
        });
    }

    private interface Part {
        Object play(Object... arguments);
    }

    private static <T> T play(Class<T> role, String method, Part part) {
        return role.cast(
                Proxy.newProxyInstance(role.getClassLoader(), new Class<?>[] {role}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return part.play(arguments);
                    }
                    throw new UnsupportedOperationException(called.getName());
                }));
    }
}
