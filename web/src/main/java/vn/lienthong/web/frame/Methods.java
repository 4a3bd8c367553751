package vn.lienthong.web.frame;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Calls of methods in pages, such as {@code #{row.name()}}: remembers the methods of a class. The resolver of Faces copies all
 * methods of the class at each call to find the one, which was a tenth of a page with tables. What it does not know by the name
 * alone (several methods of one name, any number of arguments), it leaves to that one.
 */
public class Methods extends ELResolver {

    private static final ClassValue<Map<String, Method>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return knownByName(type);
        }
    };

    private static Map<String, Method> knownByName(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Map.of();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge())
                .collect(groupingBy(Method::getName))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() == 1)
                .map(named -> named.getValue().get(0))
                .filter(method -> !method.isVarArgs() && !Modifier.isStatic(method.getModifiers()))
                .collect(toMap(Method::getName, method -> method));
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object... arguments) {
        if (base == null || base instanceof Collection || base instanceof Map) {
            return null;
        }
        var method = KNOWN.get(base.getClass()).get(String.valueOf(name));
        var given = arguments == null ? 0 : arguments.length;
        if (method == null || method.getParameterCount() != given || !method.canAccess(base)) {
            return null;
        }
        var result = invoke(method, base, converted(context, method, arguments));
        context.setPropertyResolved(base, name);
        return result;
    }

    private static Object[] converted(ELContext context, Method method, Object... arguments) {
        var types = method.getParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(place -> context.convertToType(arguments[place], types[place]))
                .toArray();
    }

    private static Object invoke(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // sets nothing: the next resolver does
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
