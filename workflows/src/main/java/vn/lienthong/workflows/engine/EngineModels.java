package vn.lienthong.workflows.engine;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.processmodel.ProcessModels;

/** The models that the engine has. */
@ApplicationScoped
class EngineModels implements ProcessModels {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    Engine engine;

    @Override
    public List<ModelInForce> inForce() {
        return engine.running().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> new ModelInForce(definition.getKey(), definition.getName(), definition.getVersion()))
                .sorted(comparing(ModelInForce::name, Collator.getInstance(VIETNAMESE)))
                .toList();
    }
}
