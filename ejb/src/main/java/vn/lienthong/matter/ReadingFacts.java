package vn.lienthong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.processmodel.MatterFacts;

/** Gives conditions of models what was filled in, from our own table. */
@ApplicationScoped
class ReadingFacts implements MatterFacts {

    @Inject
    Matters matters;

    @Override
    public Map<String, Object> of(UUID caseFile) {
        return matters.find(caseFile).map(matter -> matter.facts().values()).orElse(Map.of());
    }
}
