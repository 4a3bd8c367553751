package vn.lienthong.mail;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.notification.ToldNotice;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.worklist.OpenWork;

/**
 * Who reads the notices of a post: who holds it, and who does its work for a time, wholly or in the matter that the notice is
 * about. Who does only some of its steps is told as long as one of these waits there. Of a delegation only the person is told to
 * whom it was given.
 */
@Dependent
class Readers {

    @Inject
    Officials officials;

    @Inject
    Delegations delegations;

    @Inject
    CaseFiles caseFiles;

    @Inject
    OpenWork open;

    /** For a time, as of one day. */
    OnDay on(LocalDate day, Collection<UUID> postIds) {
        var lent = postIds.isEmpty() ? List.<Delegation>of() : delegations.inForceFor(postIds, day);
        return new OnDay(
                officials.holdersOf(postIds, day),
                lent.stream().collect(groupingBy(each -> each.post().id())));
    }

    /** Those of one day. */
    class OnDay {

        private final Map<UUID, Official> holders;
        private final Map<UUID, List<Delegation>> lent;

        OnDay(Map<UUID, Official> holders, Map<UUID, List<Delegation>> lent) {
            this.holders = holders;
            this.lent = lent;
        }

        Set<UUID> of(ToldNotice notice) {
            return notice.delegation()
                    .map(handed -> Set.of(handed.delegateId()))
                    .orElseGet(() -> of(notice.postId(), notice.caseFileId().orElseThrow()));
        }

        private Set<UUID> of(UUID postId, UUID caseFileId) {
            var delegates = lent.getOrDefault(postId, List.of()).stream()
                    .filter(each -> covers(each, caseFileId))
                    .map(each -> each.delegate().id());
            return Stream.concat(Stream.ofNullable(holders.get(postId)).map(Official::id), delegates)
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        }

        private boolean covers(Delegation delegation, UUID caseFileId) {
            var scope = delegation.scope();
            return scope.isWhole()
                    || coversMatter(scope, caseFileId)
                            && coversStep(scope, caseFileId, delegation.post().id());
        }

        private boolean coversMatter(WorkScope scope, UUID caseFileId) {
            return scope.matter().isEmpty()
                    || scope.matter().get().equals(caseFiles.get(caseFileId).matterId());
        }

        private boolean coversStep(WorkScope scope, UUID caseFileId, UUID postId) {
            return scope.steps().isEmpty() || open.waits(caseFileId, postId, scope.steps());
        }
    }
}
