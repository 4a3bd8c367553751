package vn.lienthong.journey;

import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The description of the API that the system hands out, operation by operation. */
final class Described {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Map<String, Object> document;

    Described(Map<String, Object> document) {
        this.document = document;
    }

    @SuppressWarnings("unchecked")
    static Described here() {
        var answer = Program.send(HttpRequest.newBuilder(URI.create(RunningSystem.WEB + "/openapi?format=JSON"))
                .header("Accept", "application/json")
                .build());
        return new Described(JsonbBuilder.create().fromJson(answer.body(), Map.class));
    }

    /** The same with one more address, which nobody has thought of. */
    Described with(String path) {
        var paths = new HashMap<>(map(document.get("paths")));
        paths.put(path, Map.of("get", Map.of("parameters", List.of(Map.of("in", "path", "name", "id")))));
        var changed = new HashMap<>(document);
        changed.put("paths", paths);
        return new Described(changed);
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        map(document.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        found.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, map(operation)));
                    }
                }));
        return found;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** One operation. */
    final class Operation {

        final String method;
        final String path;
        private final Map<String, Object> told;

        Operation(String method, String path, Map<String, Object> told) {
            this.method = method;
            this.path = path;
            this.told = told;
        }

        String name() {
            return method + " " + path;
        }

        /** What is missing in its description. */
        List<String> gaps() {
            var gaps = new ArrayList<String>();
            if (String.valueOf(told.getOrDefault("summary", "")).isBlank()) {
                gaps.add(name() + ": no summary");
            }
            var responses = map(told.get("responses"));
            if (responses.keySet().stream().noneMatch(code -> code.startsWith("2"))) {
                gaps.add(name() + ": no answer when all is well");
            }
            responses.forEach((code, response) -> {
                if (String.valueOf(map(response).getOrDefault("description", ""))
                        .isBlank()) {
                    gaps.add(name() + ": " + code + " is not described");
                }
                if (code.matches("20[01]") && !hasSchema(response)) {
                    gaps.add(name() + ": " + code + " has no schema");
                }
            });
            if (told.containsKey("requestBody") && !hasSchema(told.get("requestBody"))) {
                gaps.add(name() + ": its body has no schema");
            }
            return gaps;
        }

        private static boolean hasSchema(Object of) {
            var content = map(map(of).get("content")).values();
            return !content.isEmpty()
                    && content.stream()
                            .allMatch(type -> !map(map(type).get("schema")).isEmpty());
        }

        /** The parameters and fields of the body that name something by its id. */
        List<String> ids() {
            return Stream.concat(parameters(), fields()).toList();
        }

        @SuppressWarnings("unchecked")
        private Stream<String> parameters() {
            return ((List<Object>) told.getOrDefault("parameters", List.of()))
                    .stream()
                            .map(Described::map)
                            .filter(each -> "path".equals(each.get("in"))
                                    || isId(map(each.get("schema")))
                                    || Set.of("unit", "directive").contains(each.get("name")))
                            .map(each -> (String) each.get("name"))
                            .filter(name -> !name.equals("year"));
        }

        private Stream<String> fields() {
            return map(map(told.get("requestBody")).get("content")).values().stream()
                    .flatMap(type -> fields(map(map(type).get("schema")), 0));
        }

        private Stream<String> fields(Map<String, Object> schema, int depth) {
            var resolved = resolve(schema);
            if (depth > 4) {
                return Stream.empty();
            }
            var nested = Stream.concat(
                    Stream.of(map(resolved.get("items"))).filter(items -> !items.isEmpty()),
                    map(resolved.get("properties")).values().stream().map(Described::map));
            var own = map(resolved.get("properties")).entrySet().stream()
                    .filter(field -> isId(map(field.getValue())))
                    .map(Map.Entry::getKey);
            return Stream.concat(own, nested.flatMap(below -> fields(below, depth + 1)));
        }

        private boolean isId(Map<String, Object> schema) {
            return "uuid".equals(resolve(schema).get("format"));
        }

        private Map<String, Object> resolve(Map<String, Object> schema) {
            var reference = (String) schema.get("$ref");
            if (reference == null) {
                return schema;
            }
            var schemas = map(map(document.get("components")).get("schemas"));
            return map(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)));
        }
    }
}
