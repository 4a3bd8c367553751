package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** Looking for a case file from anywhere, among those that the person may see. */
@Repository
@Stateless
public class Searching {

    @Inject
    EntityManager entities;

    /** The newest first; nothing for fewer than two characters, which would find everything. */
    public List<CaseFileRow> find(String words, int limit, Actor by) {
        if (words.strip().length() < 2) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        select new vn.lienthong.casefile.CaseFileRow(x.id, x.kind, x.number, x.title,
                            lead.name.vietnamese, lead.name.english,
                            x.dueOn)
                        from CaseFile x
                            left join x.participations leading on leading.role = LEAD
                            left join Unit lead on lead.id = leading.unitId
                        where """ + " " + Words.CONDITION + " and" + Visibility.CONDITION + "order by x.openedAt desc",
                        CaseFileRow.class)
                .setParameter("words", Words.pattern(words))
                .setParameter("scopes", by.scopeIds())
                .setMaxResults(limit)
                .getResultList();
    }
}
