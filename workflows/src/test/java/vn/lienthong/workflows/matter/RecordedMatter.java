package vn.lienthong.workflows.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.matter.AskingUnits;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.NumberingMatter;
import vn.lienthong.matter.TellingOfMatter;
import vn.lienthong.matter.TimingMatter;
import vn.lienthong.matter.work.AssigningFromMatter;
import vn.lienthong.workflows.step.Steps;

/** Remembers what drawn models asked of the program. */
public class RecordedMatter {

    public static final Instant WANTED = Instant.parse("2026-09-09T01:00:00Z");

    public final List<String> asked = new ArrayList<>();
    public final List<UUID> units = List.of(UUID.randomUUID(), UUID.randomUUID());

    public Steps steps() {
        var steps = new MatterSteps();
        steps.telling = new TellingOfMatter() {
            @Override
            public void notify(UUID caseFile, String performer, String text) {
                asked.add("notify %s %s: %s".formatted(caseFile, performer, text));
            }

            @Override
            public void escalate(UUID caseFile, String performer, String text) {
                asked.add("escalate %s %s: %s".formatted(caseFile, performer, text));
            }
        };
        steps.numbering = new NumberingMatter() {
            @Override
            public void number(UUID id, String series) {
                asked.add("number %s %s".formatted(id, series));
            }
        };
        steps.beginning = new BeginningMatter() {
            @Override
            public void beginFrom(UUID other, String flow) {
                asked.add("begin %s %s".formatted(other, flow));
            }
        };
        steps.asking = new AskingUnits() {
            @Override
            public List<UUID> communes(UUID caseFile) {
                return units;
            }
        };
        steps.timing = new TimingMatter() {
            @Override
            public Instant inWorkingDays(int days) {
                return WANTED;
            }
        };
        steps.assigning = new AssigningFromMatter() {
            @Override
            public void assign(UUID matter, String performer, String title, int days) {
                asked.add("assign %s %s: %s, %d".formatted(matter, performer, title, days));
            }
        };
        return steps;
    }
}
