package vn.lienthong.mention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.persistence.Repository;

/** Those who may be named in a case file: who holds a post today in an agency that takes part. All of them see it. */
@Repository
class Mentionables {

    private static final String PEOPLE = """
            select new vn.lienthong.mention.Mentionable(
                h.official.id, h.official.fullName, p.id, p.title, p.titleEn, u.name.vietnamese, u.name.english)
            from PostHolding h join h.post p join p.unit u
            where h.from <= :day and (h.to is null or h.to >= :day) and p.closedOn is null
            and u.agencyId in (
                select own.agencyId from CaseFile y join y.participations part join Unit own on own.id = part.unitId
                where y.id = :id)""";
    private static final String BY_NAME = " order by h.official.fullName, p.code";
    private static final String SEEN = PEOPLE + " and exists (select 1 from CaseFile x where x.id = :id and"
            + Visibility.CONDITION_OF_ONE + ")" + BY_NAME;

    @Inject
    EntityManager entities;

    /** By name. */
    List<Mentionable> in(UUID caseFileId, LocalDate day) {
        return asked(PEOPLE + BY_NAME, caseFileId, day).getResultList();
    }

    /** The same, and nobody where none of the units sees the case file. */
    List<Mentionable> in(UUID caseFileId, LocalDate day, Set<UUID> scopes) {
        return asked(SEEN, caseFileId, day)
                .setParameter("scopes", scopes.toArray(UUID[]::new))
                .getResultList();
    }

    private TypedQuery<Mentionable> asked(String jpql, UUID caseFileId, LocalDate day) {
        return entities.createQuery(jpql, Mentionable.class)
                .setParameter("id", caseFileId)
                .setParameter("day", day);
    }
}
