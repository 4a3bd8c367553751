package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.processmodel.ModelFilter;
import vn.lienthong.processmodel.ModelRow;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.signon.CurrentActor;

/** The models: in force, on their way, retired. */
@Named
@RequestScoped
public class ModelsPage {

    @Inject
    ViewingModels viewing;

    @Inject
    CurrentActor current;

    private ModelFilter filter = ModelFilter.ALL;
    private List<ModelRow> models;

    public void open() {
        models = viewing.list(filter, current.actor());
    }

    /** Whether the person has to do with models, for the place in the rail. */
    public boolean isMine() {
        return current.actor().hasPost() && viewing.allows(current.actor());
    }

    public boolean isMayDraw() {
        return viewing.draws(current.actor());
    }

    public List<ModelRow> getModels() {
        return models;
    }

    public ModelFilter[] getFilters() {
        return ModelFilter.values();
    }

    public boolean isFiltered() {
        return filter != ModelFilter.ALL;
    }

    public String getFilter() {
        return filter.name();
    }

    /** An unknown word shows everything. */
    public void setFilter(String given) {
        filter = Stream.of(ModelFilter.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(ModelFilter.ALL);
    }
}
