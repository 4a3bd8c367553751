package vn.lienthong.web.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.StepKind;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.casefile.export.Part;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.web.reader.Texts;

/** What stands in a work file, line by line; the same for paper and for plain lists. */
record WorkFileBody(WorkFile file, List<Fact> facts, Texts text) {

    void write(WorkFilePaper paper) {
        paper.section(text.say("workFile.facts"));
        facts.forEach(fact -> paper.pair(fact.name(), fact.value(), false));
        paper.section(text.say("workFile.people"));
        file.parts().forEach(part -> paper.pair(text.of(part.role()), person(part), false));
        paper.section(text.say("workFile.process"));
        process().forEach(paper::line);
        paper.section(text.say("workFile.history"));
        file.history().forEach(row -> paper.line(event(row)));
        paper.section(text.say("workFile.files"));
        files().forEach(paper::line);
    }

    private String person(Part part) {
        return part.holder().isEmpty()
                ? "%s – %s".formatted(text.name(part.unit()), text.name(part.post()))
                : "%s – %s, %s".formatted(text.name(part.unit()), part.holder(), text.name(part.post()));
    }

    List<String> process() {
        return file.process()
                .map(diagram -> diagram.outline().stream()
                        .filter(step -> step.kind() == StepKind.PERSON)
                        .map(step -> "– " + step.name())
                        .toList())
                .orElseGet(List::of);
    }

    String event(TimelineRow row) {
        var who = row.officialName().isEmpty()
                ? text.say("timeline.system")
                : row.officialName() + ", " + text.name(row.postTitle());
        var said =
                row.text().isEmpty() ? withdrawn(row) : ": " + text.either(row.text(), row.textEn()) + corrected(row);
        var brought = row.files().isEmpty()
                ? ""
                : " [" + row.files().stream().map(AttachmentRow::name).collect(Collectors.joining(", ")) + "]";
        return "%s – %s (%s)%s%s".formatted(text.dateTime(row.at()), text.of(row.event()), who, said, brought);
    }

    private String withdrawn(TimelineRow row) {
        return row.trace().withdrawnAt() == null
                ? ""
                : ": "
                        + text.say(
                                "remark.withdrawn.at", text.dateTime(row.trace().withdrawnAt()));
    }

    private String corrected(TimelineRow row) {
        return row.trace().correctedAt() == null
                ? ""
                : " (%s)"
                        .formatted(text.say(
                                "remark.corrected.on", text.dateTime(row.trace().correctedAt())));
    }

    List<String> files() {
        var all = file.files();
        return IntStream.range(0, all.size())
                .mapToObj(index -> told(index + 1, all.get(index)))
                .toList();
    }

    private String told(int number, AttachmentRow file) {
        return text.say(
                "workFile.file",
                "%03d".formatted(number),
                file.name(),
                file.version(),
                text.size(file.size()),
                file.uploadedBy(),
                file.uploadedAt());
    }
}
