package vn.lienthong.mention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** Those who may be named in a case file: who holds a post today in an agency that takes part. All of them see it. */
@Repository
class Mentionables {

    @Inject
    EntityManager entities;

    /** By name. */
    List<Mentionable> in(UUID caseFileId, LocalDate day) {
        return entities.createQuery("""
                        select new vn.lienthong.mention.Mentionable(
                            h.official.id, h.official.fullName, p.id, p.title, p.titleEn, u.name.vietnamese, u.name.english)
                        from PostHolding h join h.post p join p.unit u
                        where h.from <= :day and (h.to is null or h.to >= :day) and p.closedOn is null
                        and u.agencyId in (
                            select own.agencyId from CaseFile x join x.participations part join Unit own on own.id = part.unitId
                            where x.id = :id)
                        order by h.official.fullName, p.code""", Mentionable.class)
                .setParameter("id", caseFileId)
                .setParameter("day", day)
                .getResultList();
    }
}
