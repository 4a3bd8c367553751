package vn.lienthong.casefile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static vn.lienthong.casefile.ParticipantRole.COORDINATOR;
import static vn.lienthong.casefile.ParticipantRole.LEAD;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The work file of one matter (Decree 30/2020): number, title, who takes part, until when, and which process model it
 * follows. A directive or an assignment has exactly one and shares its id; the id is also the process's business key.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private CaseFileKind kind;

    private String title;
    private String keywords;

    /** Written by the database from number, title and keywords; only queries read it. */
    @Column(name = "search_text", insertable = false, updatable = false)
    private String searchText;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "process_model")
    private String processModel;

    @Column(name = "process_version")
    private Integer processVersion;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Read together with the case file: whoever asks for it asks who takes part. */
    @OneToMany(mappedBy = "file", fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<PartTaken> participations = new HashSet<>();

    protected CaseFile() {}

    CaseFile(String number, CaseFileKind kind, String title, String keywords, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = kind;
        this.title = title;
        this.keywords = keywords;
        this.openedAt = openedAt;
    }

    public FileHead head() {
        return new FileHead(id, number, kind, title, matterId(), process());
    }

    /** The words it is found by: its title and whatever else people look for. */
    public void describe(String title, String keywords) {
        this.title = title;
        this.keywords = keywords;
    }

    /** Adds the part, or names another post for a unit that already has it. */
    public void involve(ParticipantRole role, UUID unitId, UUID postId) {
        take(new Participation(role, unitId, postId));
    }

    /** Gives the role to this unit alone; whoever had it before no longer takes part with it. */
    public void entrust(ParticipantRole role, UUID unitId, UUID postId) {
        participations.removeIf(part -> part.asRecord().role() == role && !part.is(role, unitId));
        take(new Participation(role, unitId, postId));
    }

    /** A unit that has the part already keeps it, and another post acts for it. */
    private void take(Participation part) {
        taken(part.role(), part.unitId())
                .ifPresentOrElse(
                        known -> known.actThrough(part.postId()), () -> participations.add(new PartTaken(this, part)));
    }

    private void leave(Participation part) {
        participations.removeIf(known -> known.is(part.role(), part.unitId()));
    }

    private Optional<PartTaken> taken(ParticipantRole role, UUID unitId) {
        return participations.stream().filter(part -> part.is(role, unitId)).findFirst();
    }

    /**
     * Heirs take over the parts of those that end. A part that the heir has already is not had twice, and who leads does not
     * coordinate as well: such a part ends.
     *
     * @return what became of the parts that changed
     */
    public List<Inheritance> passTo(Heirs heirs) {
        var passed = participations().stream()
                .map(part -> Inheritance.of(part, heirs))
                .filter(Inheritance::changes)
                .sorted(comparing(each -> each.before().role()))
                .toList();
        passed.stream().filter(Inheritance::leavesUnit).forEach(each -> leave(each.before()));
        return Stream.concat(passed.stream().map(this::receive), coordinatingLead().stream())
                .toList();
    }

    private Inheritance receive(Inheritance part) {
        var after = part.after();
        var had = part.leavesUnit() && has(after.role(), after.unitId());
        if (had || after.role() == COORDINATOR && has(LEAD, after.unitId())) {
            if (!had) {
                leave(after);
            }
            return part.ended();
        }
        take(after);
        return part;
    }

    private Optional<Inheritance> coordinatingLead() {
        var twice = participant(LEAD).flatMap(lead -> participant(COORDINATOR, lead.unitId()));
        twice.ifPresent(this::leave);
        return twice.map(part -> new Inheritance(part, part, true));
    }

    private boolean has(ParticipantRole role, UUID unitId) {
        return participant(role, unitId).isPresent();
    }

    public void dueOn(LocalDate date) {
        this.dueOn = date;
    }

    /** Puts it with the case file of the directive that it carries out. */
    public void belongTo(UUID matter) {
        this.matterId = matter;
    }

    /** The case file of the matter that it belongs to: its own for a directive. */
    public UUID matterId() {
        return matterId == null ? id : matterId;
    }

    /** Notes which version of which process model carries this case file. */
    public void follow(String model, int version) {
        this.processModel = model;
        this.processVersion = version;
    }

    /** Empty as long as nothing was started. */
    public Optional<ProcessRef> process() {
        return Optional.ofNullable(processModel).map(model -> new ProcessRef(model, processVersion));
    }

    void close(Instant at) {
        this.closedAt = at;
    }

    public Optional<Participation> participant(ParticipantRole role) {
        return participations().stream().filter(part -> part.role() == role).findFirst();
    }

    /** The unit's own part in that role. */
    public Optional<Participation> participant(ParticipantRole role, UUID unitId) {
        return taken(role, unitId).map(PartTaken::asRecord);
    }

    /** Adds words that it is found by. */
    public void alsoFoundBy(String words) {
        this.keywords = (keywords + " " + words).strip();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public CaseFileKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Empty as long as it is not closed. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Set<Participation> participations() {
        return participations.stream().map(PartTaken::asRecord).collect(toUnmodifiableSet());
    }
}
