package vn.lienthong.standalone;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

/** Leaves out what only works in the server, and brings the entity manager of the running transaction and the clock. */
record Wiring(Supplier<EntityManager> entities, TransactionContext transaction, Clock clock) implements Extension {

    private static final Set<String> ONLY_IN_THE_SERVER =
            Set.of("PersistenceUnit", "ManagedJobExecutor", "ClockProducer");

    void withoutTheServer(@Observes ProcessAnnotatedType<?> type) {
        var found = type.getAnnotatedType();
        if (found.isAnnotationPresent(Entity.class)
                || found.isAnnotationPresent(Singleton.class)
                || found.isAnnotationPresent(RequestScoped.class)
                || ONLY_IN_THE_SERVER.contains(found.getJavaClass().getSimpleName())) {
            type.veto();
        }
    }

    /** The server keeps them and uses them again, so here too they are not made anew for each call. */
    void keepWhatHasNoState(@Observes ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().isAnnotationPresent(Stateless.class)) {
            type.configureAnnotatedType().add(new Kept());
        }
    }

    /** One of each; no proxy stands before it. */
    private static final class Kept extends AnnotationLiteral<jakarta.inject.Singleton>
            implements jakarta.inject.Singleton {

        private static final long serialVersionUID = 1L;
    }

    void ofTheApplication(@Observes AfterBeanDiscovery event) {
        event.addBean().types(EntityManager.class).createWith(context -> ofTheTransaction());
        event.addContext(transaction);
        event.addBean().types(Clock.class).createWith(context -> clock);
    }

    /** Whoever holds it speaks to the transaction that runs now, as with the container's. */
    private EntityManager ofTheTransaction() {
        return Proxies.of(
                EntityManager.class, (self, method, arguments) -> Proxies.call(entities.get(), method, arguments));
    }
}
