package vn.lienthong.scene;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelCheck;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelDeployment;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.ModelSource;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.processmodel.ProcessModelRule;

/** Models as one line of text, {@code key|name|steps}: what is drawn in them is tested where the engine is. */
@Dependent
public class PlayedModels implements DrawnSteps, ModelSource, ModelCheck, ModelDeployment {

    /** A step that no gate lets in. */
    public static final String FORBIDDEN = "forbidden";

    private static final Pattern LINE = Pattern.compile("([^|]*)\\|([^|]*)\\|(.*)");

    private static int deployed = 100;

    /** A model with these steps. */
    public static String model(String key, String name, String steps) {
        return key + "|" + name + "|" + steps;
    }

    @Override
    public String blank(String key, String name) {
        return model(key, name, "first-step");
    }

    @Override
    public String renamed(String xml, String key, String name) {
        var line = LINE.matcher(xml);
        if (!line.matches()) {
            throw new IllegalArgumentException(xml);
        }
        return model(key, name, line.group(3));
    }

    @Override
    public Optional<ModelHead> head(String xml) {
        var line = LINE.matcher(xml);
        return line.matches() ? Optional.of(new ModelHead(line.group(1), line.group(2))) : Optional.empty();
    }

    private static final DrawnStep ADDED = new DrawnStep(
            PlayedProcesses.ADDED,
            "Soát lại",
            "HEAD@ISSUER",
            Optional.empty(),
            List.of(new DrawnStep.Way("FITS", "Đạt", false), new DrawnStep.Way("UNFIT", "Chưa đạt", true)));

    @Override
    public List<ModelPart> parts(String xml) {
        var line = LINE.matcher(xml);
        return line.matches()
                ? Stream.of(line.group(3).split(","))
                        .map(step -> step.split(":", 2))
                        .map(step -> new ModelPart(
                                step[0],
                                PartKind.STEP,
                                step[0],
                                step.length > 1 ? Map.of(ModelAspect.PERFORMER, step[1]) : Map.of()))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<CleanedModel> cleaned(byte[] file) {
        var text = new String(file);
        return LINE.matcher(text).matches()
                ? Optional.of(new CleanedModel(text.replace("foreign", ""), Set.of()))
                : Optional.empty();
    }

    @Override
    public List<ModelFinding> findings(String name, byte[] model) {
        return new String(model).contains(FORBIDDEN)
                ? List.of(new ModelFinding(ProcessModelRule.NOT_A_MODEL, FORBIDDEN, ""))
                : List.of();
    }

    /** A unit's variant is asked nothing more here. */
    @Override
    public List<ModelFinding> findings(String name, ModelContent content, Optional<String> varied) {
        return findings(name, content.xml().getBytes());
    }

    /** The one model that is drawn here is a request for leave. */
    @Override
    public DrawnStep beginning(String model, int version) {
        return new DrawnStep("leave-asked", "Xin nghỉ", "", Optional.of(PlayedLeave.REQUEST), List.of());
    }

    @Override
    public DrawnStep step(String model, int version, String step) {
        return PlayedProcesses.ADDED.equals(step) ? ADDED : PlayedLeave.step(step);
    }

    @Override
    public List<String> forms(String model, int version) {
        return PlayedLeave.FORMS;
    }

    /** One after the other, whatever the model. */
    @Override
    public int deploy(String key, ModelContent content, Actor by) {
        return ++deployed;
    }
}
