package vn.lienthong.standalone;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.transaction.TransactionScoped;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;

/** What lives as long as the thread's transaction. */
final class TransactionContext implements Context {

    private final ThreadLocal<Map<Contextual<?>, Object>> living = new ThreadLocal<>();

    void begin() {
        living.set(new HashMap<>());
    }

    void end() {
        living.remove();
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return TransactionScoped.class;
    }

    @Override
    @SuppressWarnings("unchecked") // a contextual makes what it is asked for
    public <T> T get(Contextual<T> contextual, CreationalContext<T> creation) {
        return (T) living.get().computeIfAbsent(contextual, missing -> contextual.create(creation));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Contextual<T> contextual) {
        return (T) living.get().get(contextual);
    }

    @Override
    public boolean isActive() {
        return living.get() != null;
    }
}
