package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What models are called. */
@Stateless
public class ModelNames {

    @Inject
    DrawnModels models;

    /** The key itself for one that is not known. */
    public String of(String key) {
        return models.find(key).map(ProcessModel::name).orElse(key);
    }
}
