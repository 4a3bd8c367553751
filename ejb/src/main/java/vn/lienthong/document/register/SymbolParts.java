package vn.lienthong.document.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.document.SymbolPart;
import vn.lienthong.organization.Unit;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** What stands for units in symbols: what their clerk said, else what their name gives. */
@Repository
public class SymbolParts {

    @Inject
    EntityManager entities;

    public String of(Unit unit) {
        return said(unit.id()).orElseGet(() -> SymbolPart.of(unit));
    }

    private Optional<String> said(UUID unitId) {
        return FirstRow.of(
                entities.createNativeQuery("select part from document_symbol_part where unit_id = :unit", String.class)
                        .setParameter("unit", unitId),
                String.class);
    }

    void say(UUID unitId, String part) {
        entities.createNativeQuery("""
                        insert into document_symbol_part (unit_id, part) values (:unit, :part)
                        on conflict (unit_id) do update set part = excluded.part""")
                .setParameter("unit", unitId)
                .setParameter("part", part)
                .executeUpdate();
    }
}
