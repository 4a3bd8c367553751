package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A trial of a model that a program takes move by move. */
final class MadeUpTrial {

    private final Program modeller;
    private final String model;
    private final String beginner;
    private final Map<String, Object> data;
    private final List<Map<String, Object>> moves = new ArrayList<>();
    private Map<String, Object> course;

    private MadeUpTrial(Program modeller, String model, String account, Map<String, Object> data) {
        this.modeller = modeller;
        this.model = model;
        this.beginner = (String)
                Program.object(Program.inTheNameOf(account).get("/api/v1/me")).get("employeeCode");
        this.data = data;
    }

    static MadeUpTrial of(Program modeller, String model, String account, Map<String, Object> data) {
        var trial = new MadeUpTrial(modeller, model, account, data);
        trial.walk();
        return trial;
    }

    /** What is answered to one that cannot begin. */
    static HttpResponse<String> refused(Program modeller, String model, String account, Map<String, Object> data) {
        return new MadeUpTrial(modeller, model, account, data).send(List.of());
    }

    MadeUpTrial take(String step) {
        return take(step, "DONE", Map.of(), "");
    }

    MadeUpTrial take(String step, String word) {
        return take(step, word, Map.of(), "");
    }

    /** Whoever the step waits for decides. */
    MadeUpTrial take(String step, String word, Map<String, Object> filled, String reason) {
        moves.add(decided(step, word, filled, reason));
        walk();
        return this;
    }

    /** Somebody does something beside the steps that wait. */
    MadeUpTrial happens(String what, String reason) {
        assertThat(chances()).contains(what);
        moves.add(Map.of("happening", Map.of("what", what, "reason", reason)));
        walk();
        return this;
    }

    /** What somebody might do with the case that began. */
    @SuppressWarnings("unchecked") // what JSON holds
    List<String> chances() {
        return ((List<Map<String, Object>>) course.get("chances"))
                .stream().map(chance -> (String) chance.get("what")).toList();
    }

    MadeUpTrial passes(int days) {
        moves.add(Map.of("days", days));
        walk();
        return this;
    }

    /** What is answered to a decision that is not right; the trial stays where it is. */
    HttpResponse<String> tries(String step, String word) {
        var tried = new ArrayList<>(moves);
        tried.add(decided(step, word, Map.of(), ""));
        return send(tried);
    }

    private Map<String, Object> decided(String step, String word, Map<String, Object> filled, String reason) {
        var wait = waits().stream()
                .filter(each -> step.equals(each.get("step")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " does not wait: " + steps()));
        return Map.of(
                "decision",
                Map.of(
                        "file", wait.get("file"),
                        "step", step,
                        "postId", wait.get("postId"),
                        "word", word,
                        "data", filled,
                        "reason", reason));
    }

    private void walk() {
        var answer = send(moves);
        assertThat(answer.statusCode()).as("%s: %s", model, answer.body()).isEqualTo(200);
        course = Program.object(answer);
    }

    private HttpResponse<String> send(List<Map<String, Object>> some) {
        return modeller.post(
                "/api/v1/process-models/" + model + "/trial",
                Map.of("beginner", beginner, "title", "Chạy thử " + model, "data", data, "moves", some));
    }

    boolean ended() {
        return (boolean) course.get("ended");
    }

    /** Which steps wait now. */
    List<String> steps() {
        return waits().stream().map(wait -> (String) wait.get("step")).toList();
    }

    @SuppressWarnings("unchecked") // what JSON holds
    List<Map<String, Object>> waits() {
        return (List<Map<String, Object>>) course.get("waiting");
    }

    /** What happened, in words. */
    List<String> told() {
        return lines().stream()
                .map(line -> line.get("who") + ": " + line.get("what"))
                .toList();
    }

    @SuppressWarnings("unchecked") // what JSON holds
    List<Map<String, Object>> lines() {
        return (List<Map<String, Object>>) course.get("events");
    }
}
