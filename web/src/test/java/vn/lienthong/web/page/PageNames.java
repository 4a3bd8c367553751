package vn.lienthong.web.page;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the names that pages use exist: beans, their properties and methods, variables; and whether forms are named apart. */
record PageNames(List<Facelets> pages, Beans beans, String taglib) {

    private static final Set<String> BUILT_IN = Set.of(
            "msg",
            "cc",
            "view",
            "facesContext",
            "request",
            "requestScope",
            "param",
            "component",
            "initParam",
            "flash",
            "resource",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "gt",
            "lt",
            "ge",
            "le",
            "div",
            "mod",
            "null",
            "true",
            "false");

    private static final Pattern DECLARED =
            Pattern.compile("(?:var|varStatus)=\"(\\w+)\"|<(?:ui:param|f:param)\\s+name=\"(\\w+)\"");
    private static final Pattern OF_TAG = Pattern.compile("<attribute>\\s*<name>(\\w+)</name>|<name>(\\w+)</name>");
    private static final Pattern LOOP = Pattern.compile(
            "<(?:ui:repeat|f:selectItems)\\b(?=[^>]*\\svar=\"(\\w+)\")[^>]*\\svalue=\"#\\{([\\w.()]+)}\"",
            Pattern.DOTALL);
    private static final Pattern INCLUDED = Pattern.compile("<ui:include\\s+src=\"([^\"#]+)\"|template=\"([^\"#]+)\"");
    private static final Pattern FORM = Pattern.compile("<(?:a:form|h:form|o:form)\\b[^>]*\\sid=\"(\\w[\\w-]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"(\\w+)\"");

    /** The chains of the page that lead nowhere. */
    List<String> missing(Facelets page) {
        var declared = declaredAnywhere();
        var loops = loops(page);
        return Chain.in(page.text()).stream()
                .filter(chain -> isMissing(chain, declared, loops))
                .map(chain -> page.name() + ": " + chain)
                .distinct()
                .toList();
    }

    private boolean isMissing(Chain chain, Set<String> declared, Map<String, List<Type>> loops) {
        if (beans.byName().containsKey(chain.base())) {
            return beans.follow(chain, beans.byName().get(chain.base())) instanceof Beans.Outcome.Missing;
        }
        if (loops.containsKey(chain.base())) {
            return loops.get(chain.base()).stream()
                    .allMatch(type -> beans.follow(chain, type) instanceof Beans.Outcome.Missing);
        }
        return !BUILT_IN.contains(chain.base()) && !declared.contains(chain.base());
    }

    private Set<String> declaredAnywhere() {
        return Stream.concat(
                        pages.stream()
                                .map(Facelets::text)
                                .flatMap(text -> DECLARED.matcher(text).results()),
                        OF_TAG.matcher(taglib).results())
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .collect(toSet());
    }

    /** What a loop's variable may be; where one loop of that name cannot be followed, it may be anything. */
    private Map<String, List<Type>> loops(Facelets page) {
        var types = new HashMap<String, List<Type>>();
        var open = new HashSet<String>();
        LOOP.matcher(page.text()).results().forEach(loop -> {
            var of = Chain.in("#{" + loop.group(2) + "}").get(0);
            var element = elementOf(of);
            if (element.isEmpty()) {
                open.add(loop.group(1));
            }
            types.computeIfAbsent(loop.group(1), name -> new ArrayList<>()).addAll(element);
        });
        var declaredMoreOften = Pattern.compile("(?:var|<ui:param\\s+name)=\"(\\w+)\"")
                .matcher(page.text())
                .results()
                .map(hit -> hit.group(1))
                .toList();
        types.keySet()
                .removeIf(name -> open.contains(name)
                        || declaredMoreOften.stream().filter(name::equals).count()
                                > LOOP.matcher(page.text())
                                        .results()
                                        .filter(loop -> loop.group(1).equals(name))
                                        .count());
        return types;
    }

    private List<Type> elementOf(Chain list) {
        return beans.byName().containsKey(list.base())
                        && beans.follow(list, beans.byName().get(list.base())) instanceof Beans.Outcome.Found found
                ? Beans.element(found.type()).stream().toList()
                : List.of();
    }

    /** Forms whose id is a parameter of the page: the form would swallow it. */
    List<String> swallowed(Facelets page) {
        var parameters = PARAMETER
                .matcher(page.text())
                .results()
                .map(hit -> hit.group(1))
                .collect(toSet());
        return parameters.isEmpty()
                ? List.of()
                : withIncluded(page, new HashSet<>())
                        .flatMap(part -> FORM.matcher(part.text()).results().map(hit -> hit.group(1)))
                        .filter(parameters::contains)
                        .map(form -> page.name() + ": form " + form)
                        .toList();
    }

    private Stream<Facelets> withIncluded(Facelets page, Set<String> seen) {
        var included = INCLUDED.matcher(page.text())
                .results()
                .map(hit -> (hit.group(1) == null ? hit.group(2) : hit.group(1)).replaceFirst("^/", ""))
                .filter(seen::add)
                .flatMap(name -> pages.stream().filter(each -> each.name().equals(name)))
                .flatMap(part -> withIncluded(part, seen));
        return Stream.concat(Stream.of(page), included);
    }
}
