package vn.lienthong.web.api;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.DocumentDetails;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** Turns bodies, which name units by their codes, into what the use cases take. */
@Dependent
class Bodies {

    @Inject
    Units units;

    @Inject
    Clock clock;

    DirectiveDetails details(DirectiveBody body) {
        return new DirectiveDetails(
                Fields.oneOf(DirectiveKind.class, "kind", body.kind()),
                Fields.required("symbol", body.symbol()),
                Fields.required("issuedOn", body.issuedOn()),
                unit(Fields.required("issuerUnitCode", body.issuerUnitCode())).id(),
                Fields.orEmpty(body.signer()),
                Fields.oneOf(Urgency.class, "urgency", body.urgency()),
                body.secrecy() == null ? Secrecy.OPEN : Fields.oneOf(Secrecy.class, "secrecy", body.secrecy()),
                Fields.orEmpty(body.summary()));
    }

    /** The other way round, for a draft that is to be changed. */
    DirectiveBody body(DirectiveDetails details) {
        return new DirectiveBody(
                details.symbol(),
                details.kind().name(),
                details.signedOn(),
                units.get(details.issuerUnitId()).code(),
                details.urgency().name(),
                details.secrecy().name(),
                details.summary(),
                details.signer());
    }

    /** The other way round, for a draft that is to be changed. */
    AssignmentBody body(AssignmentDetails details) {
        var brief = details.brief();
        return new AssignmentBody(
                brief.clause(),
                brief.title(),
                brief.content(),
                details.leadUnitId().map(units::get).map(Unit::code).orElse(null),
                codes(details.coordinators()),
                null,
                codes(details.recipients()),
                AssignmentBody.Deadline.of(details.limit()),
                brief.deliverable(),
                brief.authority(),
                brief.responsibility());
    }

    private List<String> codes(Set<UUID> some) {
        return some.stream().map(units::get).map(Unit::code).sorted().toList();
    }

    DocumentDetails details(DocumentBody body) {
        var issuer =
                unit(Fields.required("issuerUnitCode", body.issuerUnitCode())).id();
        return new DocumentDetails(
                Fields.oneOf(DocumentKind.class, "kind", body.kind()),
                issuer,
                Fields.orEmpty(body.draftingPart()),
                body.urgency() == null ? Urgency.NORMAL : Fields.oneOf(Urgency.class, "urgency", body.urgency()),
                body.secrecy() == null ? Secrecy.OPEN : Fields.oneOf(Secrecy.class, "secrecy", body.secrecy()),
                Fields.orEmpty(body.summary()),
                recipients(body.recipients(), body.recipientUnitCodes(), Optional.of(issuer)),
                Optional.ofNullable(body.formCheckPostId()));
    }

    AssignmentDetails details(AssignmentBody body) {
        var lead = Optional.ofNullable(body.leadUnitCode()).map(this::unit).map(Unit::id);
        var brief = new Brief(
                Fields.orEmpty(body.clause()),
                Fields.required("title", body.title()),
                Fields.orEmpty(body.content()),
                Fields.orEmpty(body.responsibility()),
                Fields.orEmpty(body.authority()),
                Fields.orEmpty(body.deliverable()));
        return new AssignmentDetails(
                brief, limit(body.deadline()), lead, named(body.coordinatingUnitCodes()), recipients(body, lead));
    }

    private static TimeLimit limit(AssignmentBody.Deadline deadline) {
        if (deadline == null) {
            return TimeLimit.OPEN;
        }
        if (deadline.date() != null) {
            return TimeLimit.until(deadline.date());
        }
        return deadline.workingDays() != null ? TimeLimit.workingDays(deadline.workingDays()) : standing(deadline);
    }

    private static TimeLimit standing(AssignmentBody.Deadline deadline) {
        if (!Boolean.TRUE.equals(deadline.standing())) {
            return TimeLimit.OPEN;
        }
        return deadline.rhythm() == null
                ? TimeLimit.STANDING
                : TimeLimit.standing(Fields.oneOf(Rhythm.class, "rhythm", deadline.rhythm()));
    }

    private Set<UUID> recipients(AssignmentBody body, Optional<UUID> lead) {
        return recipients(body.recipients(), body.recipientUnitCodes(), lead);
    }

    private Set<UUID> recipients(String wanted, List<String> codes, Optional<UUID> lead) {
        var today = LocalDate.now(clock);
        var group = switch (Fields.orEmpty(wanted)) {
            case "", "NONE" -> named(codes);
            case "ALL_COMMUNES" -> ids(units.communes(today).stream());
            case "ALL_DEPARTMENTS" -> ids(units.departments(today).stream());
            default -> throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, "recipients", wanted);
        };
        // the lead does the whole; it never gets a part of its own work
        return group.stream()
                .filter(unit -> lead.filter(unit::equals).isEmpty())
                .collect(toSet());
    }

    private Set<UUID> named(List<String> codes) {
        return codes == null ? Set.of() : ids(codes.stream().map(this::unit));
    }

    private static Set<UUID> ids(Stream<Unit> some) {
        return some.map(Unit::id).collect(toSet());
    }

    /** @throws BusinessRuleViolation {@link ApiRule#UNIT_UNKNOWN} */
    Unit unit(String code) {
        return units.findByCode(code).orElseThrow(() -> new BusinessRuleViolation(ApiRule.UNIT_UNKNOWN, code));
    }
}
