package vn.lienthong.workflows.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.UUID;

/** One method that a model may call, with the arguments turned from what a model can write into what the method takes. */
public class StepMethod {

    private final Steps steps;
    private final Method method;

    StepMethod(Steps steps, Method method) {
        this.steps = steps;
        this.method = method;
        method.setAccessible(true);
    }

    String name() {
        return method.getName();
    }

    boolean takes(int arguments) {
        return method.getParameterCount() == arguments;
    }

    public Object call(Object... written) {
        var types = method.getParameterTypes();
        var arguments = new Object[written.length];
        for (var i = 0; i < written.length; i++) {
            arguments[i] = convert(written[i], types[i]);
        }
        try {
            return method.invoke(steps, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        }
    }

    private static Object convert(Object written, Class<?> type) {
        if (type == UUID.class) {
            return UUID.fromString(written.toString());
        }
        if (type.isEnum()) {
            return constant(written.toString(), type);
        }
        return type == int.class ? (Object) ((Number) written).intValue() : type.cast(written);
    }

    private static Object constant(String name, Class<?> type) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
