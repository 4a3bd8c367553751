package vn.lienthong.web.page;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Named;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The beans that pages name, by name, and what the types behind them have. */
record Beans(Map<String, Class<?>> byName) {

    /** As far as a chain can be followed. */
    sealed interface Outcome {
        record Found(Type type) implements Outcome {}

        /** It leads to something whose type the sources do not say. */
        record Unknown() implements Outcome {}

        record Missing(String name, Type in) implements Outcome {}
    }

    static Beans ofThisModule() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.lienthong.web");
        return new Beans(classes.stream()
                .filter(each -> each.isAnnotatedWith(Named.class))
                .map(JavaClass::reflect)
                .collect(toMap(Beans::name, each -> each)));
    }

    private static String name(Class<?> bean) {
        var given = bean.getAnnotation(Named.class).value();
        var simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    Outcome follow(Chain chain, Type from) {
        Outcome reached = new Outcome.Found(from);
        for (int i = 0; i < chain.steps().size() && reached instanceof Outcome.Found found; i++) {
            var last = i == chain.steps().size() - 1;
            reached = step(chain.steps().get(i), found.type(), last);
        }
        return reached;
    }

    private static Outcome step(Chain.Step step, Type type, boolean last) {
        var raw = raw(type);
        if (raw.isEmpty() || Map.class.isAssignableFrom(raw.get()) && !step.isCall() || raw.get() == Object.class) {
            return new Outcome.Unknown();
        }
        if (raw.get().isArray()) {
            return new Outcome.Unknown();
        }
        var methods = methods(raw.get(), step, last);
        return methods.isEmpty()
                ? new Outcome.Missing(step.name(), type)
                : result(methods.get(0).getGenericReturnType(), type);
    }

    /** A property has a getter; what is called has as many parameters; a button may name its action without calling it. */
    private static List<Method> methods(Class<?> type, Chain.Step step, boolean last) {
        var all = Arrays.stream(type.getMethods()).toList();
        if (step.isCall()) {
            return all.stream()
                    .filter(each -> each.getName().equals(step.name()))
                    .filter(each -> each.isVarArgs() || each.getParameterCount() == step.arguments())
                    .toList();
        }
        var property =
                Character.toUpperCase(step.name().charAt(0)) + step.name().substring(1);
        var getters = all.stream()
                .filter(each -> each.getParameterCount() == 0)
                .filter(each -> each.getName().equals("get" + property)
                        || each.getName().equals("is" + property) && each.getReturnType() == boolean.class);
        var actions = all.stream().filter(each -> last && each.getName().equals(step.name()) && !type.isRecord());
        return Stream.concat(getters, actions).toList();
    }

    private static Outcome result(Type returned, Type in) {
        if (!(returned instanceof TypeVariable<?> variable)) {
            return raw(returned).isPresent() ? new Outcome.Found(returned) : new Outcome.Unknown();
        }
        if (in instanceof ParameterizedType generic) {
            var variables = List.of(raw(in).orElseThrow().getTypeParameters());
            var place = variables.indexOf(variable);
            if (place >= 0) {
                return new Outcome.Found(generic.getActualTypeArguments()[place]);
            }
        }
        return new Outcome.Unknown();
    }

    /** Of what a list consists. */
    static Optional<Type> element(Type list) {
        if (raw(list).filter(Class::isArray).isPresent()) {
            return Optional.of(raw(list).get().getComponentType());
        }
        return list instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return Optional.of(MethodType.methodType(plain).wrap().returnType());
        }
        return type instanceof ParameterizedType generic
                ? Optional.of((Class<?>) generic.getRawType())
                : Optional.empty();
    }
}
