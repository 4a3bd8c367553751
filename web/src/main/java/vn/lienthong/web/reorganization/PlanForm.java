package vn.lienthong.web.reorganization;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.reorganization.PlanReorganization;
import vn.lienthong.reorganization.PlanningReorganization;
import vn.lienthong.reorganization.ReorganizationKind;
import vn.lienthong.reorganization.SuccessorDetails;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** A system administrator draws a reorganisation up. */
@Named
@RequestScoped
public class PlanForm {

    private static final int MOST_PARTS = 3;

    @Inject
    PlanningReorganization planning;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    private ReorganizationKind kind = ReorganizationKind.MERGER;
    private String name = "";
    private String basis = "";
    private LocalDate date;
    private List<UUID> units = new ArrayList<>();
    private UUID unit;
    private List<SuccessorFields> successors = List.of();

    /** The address says which kind, also while the form's own fields are not read yet. */
    @PostConstruct
    void wanted() {
        var given = String.valueOf(request.getParameter("kind"));
        kind = Stream.of(ReorganizationKind.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(ReorganizationKind.MERGER);
        var rows = kind == ReorganizationKind.SPLIT ? MOST_PARTS : 1;
        successors = Stream.generate(SuccessorFields::new).limit(rows).toList();
    }

    public void open() {
        if (!current.actor().has(Role.SYSTEM_ADMIN)) {
            throw new NotFound(PlanReorganization.class, "");
        }
    }

    public String plan() {
        var id = planning.plan(
                new PlanReorganization(kind, name, basis, date, concerned(), described()), current.actor());
        return outcome.shownOn("reorganization", id, "reorganization.planned");
    }

    private Set<UUID> concerned() {
        return isMerger() ? Set.copyOf(units) : Stream.ofNullable(unit).collect(toSet());
    }

    private List<SuccessorDetails> described() {
        return kind == ReorganizationKind.RENAME && unit != null
                ? List.of(successors.get(0).value(unit))
                : successors.stream()
                        .filter(SuccessorFields::isGiven)
                        .map(SuccessorFields::value)
                        .toList();
    }

    public boolean isMerger() {
        return kind == ReorganizationKind.MERGER;
    }

    public boolean isRenaming() {
        return kind == ReorganizationKind.RENAME;
    }

    public List<UnitKind> getUnitKinds() {
        return List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.DEPARTMENT, UnitKind.DIVISION);
    }

    public ReorganizationKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public List<UUID> getUnits() {
        return units;
    }

    public void setUnits(List<UUID> units) {
        this.units = units;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public List<SuccessorFields> getSuccessors() {
        return successors;
    }
}
