package vn.lienthong.workflows.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lienthong.processmodel.OfferedStep;
import vn.lienthong.processmodel.StepUse;

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
        return method.getParameterCount() - implied() == arguments;
    }

    /** What it is for follows from what it gives back. */
    public StepUse use() {
        if (Date.class == method.getReturnType()) {
            return StepUse.TIMES;
        }
        return Collection.class.isAssignableFrom(method.getReturnType()) ? StepUse.UNITS : StepUse.DOES;
    }

    /** Empty for a step that only models of the program itself call. */
    Optional<OfferedStep> offered(String bean) {
        return Optional.of(written())
                .filter(parameters -> parameters.size() == method.getParameterCount() - implied() && implied() == 1)
                .map(parameters -> new OfferedStep(bean + "." + name(), use(), parameters));
    }

    /** What administrators fill in; fewer than it takes where models of the program alone call it. */
    public List<OfferedStep.Parameter> written() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(Written.class)))
                .map(each -> new OfferedStep.Parameter(each.name(), each.kind()))
                .toList();
    }

    private int implied() {
        return method.getParameterCount() > 0 && method.getParameters()[0].isAnnotationPresent(OfCaseFile.class)
                ? 1
                : 0;
    }

    /** @param caseFile of the process that calls, for a step that takes it by itself */
    public Object call(Supplier<String> caseFile, Object... written) {
        var types = method.getParameterTypes();
        var arguments = new Object[types.length];
        if (implied() == 1) {
            arguments[0] = UUID.fromString(caseFile.get());
        }
        for (var i = 0; i < written.length; i++) {
            arguments[implied() + i] = convert(written[i], types[implied() + i]);
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
        if (type == String.class) {
            return Objects.toString(written, "");
        }
        if (type == UUID.class) {
            return UUID.fromString(written.toString());
        }
        if (type.isEnum()) {
            return constant(written.toString(), type);
        }
        return type == int.class ? (Object) Integer.valueOf(written.toString()) : type.cast(written);
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
