package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.ViewingRecall;
import vn.lienthong.assignment.extension.ViewingExtensions;
import vn.lienthong.assignment.question.ViewingQuestions;
import vn.lienthong.assignment.transfer.ViewingTransferRequests;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.document.Documents;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.TryoutRule;

/** Lets people do in a trial what the pages offer beside the steps that wait, as long as they would be allowed to. */
@Dependent
public class PlayedHappenings {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Assignments assignments;

    @Inject
    ViewingAssignment viewing;

    @Inject
    ViewingRecall recalls;

    @Inject
    ViewingExtensions extensions;

    @Inject
    ViewingTransferRequests transfers;

    @Inject
    ViewingQuestions questions;

    @Inject
    SuspendingAssignment suspending;

    @Inject
    RecallingAssignment recalling;

    @Inject
    CancellingAssignment cancelling;

    @Inject
    MakingRequest asking;

    @Inject
    Documents documents;

    @Inject
    ViewingDeliveries deliveries;

    @Inject
    RecallingDocument takingBack;

    @Inject
    Holders holders;

    /** What somebody might do now. */
    public List<Happening> possible(UUID caseFile) {
        return Stream.of(Happening.values())
                .filter(what -> actor(what, caseFile)
                        .filter(by -> allows(what, caseFile, by))
                        .isPresent())
                .toList();
    }

    /** @throws BusinessRuleViolation {@link TryoutRule#NOT_WAITING} for what nobody might do now; whatever it is refused for */
    public void take(Happening what, UUID caseFile, Filled filled) {
        var by = actor(what, caseFile).orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_WAITING, what));
        switch (what) {
            case SUSPEND -> suspending.suspend(caseFile, filled.reason(), by);
            case RESUME -> suspending.resume(caseFile, filled.reason(), by);
            case RECALL -> recalling.recall(caseFile, filled.reason(), by);
            case CANCEL -> cancelling.cancel(caseFile, filled.reason(), by);
            case EXTENSION -> asking.extension(caseFile, filled.words(), by);
            case TRANSFER -> asking.transfer(caseFile, filled.words(), by);
            case QUESTION -> asking.question(caseFile, filled.words(), by);
            case TAKE_BACK -> takingBack.recall(caseFile, filled.reason(), by);
        }
    }

    private boolean allows(Happening what, UUID caseFile, Actor by) {
        return switch (what) {
            case SUSPEND -> viewing.maySuspend(caseFile, by);
            case RESUME -> viewing.mayResume(caseFile, by);
            case RECALL -> recalls.mayRecall(caseFile, by);
            case CANCEL -> viewing.mayCancel(caseFile, by);
            case EXTENSION -> extensions.mayAsk(caseFile, by);
            case TRANSFER -> transfers.mayAsk(caseFile, by);
            case QUESTION -> !questions.possible(caseFile, by).isEmpty();
            case TAKE_BACK -> deliveries.mayRecall(caseFile, by);
        };
    }

    /** Who would do it; empty where it does not belong to such a case, or nobody is there. */
    private Optional<Actor> actor(Happening what, UUID caseFile) {
        return switch (what) {
            case SUSPEND, RESUME, RECALL, CANCEL ->
                assignment(caseFile).map(Assignment::authorPostId).flatMap(holders::find);
            case EXTENSION, TRANSFER, QUESTION ->
                assignment(caseFile).flatMap(Assignment::leadUnitId).flatMap(holders::findHeadOf);
            case TAKE_BACK ->
                kind(caseFile) == CaseFileKind.DOCUMENT
                        ? holders.findHeadOf(documents.get(caseFile).issuerUnitId())
                        : Optional.empty();
        };
    }

    private Optional<Assignment> assignment(UUID caseFile) {
        return kind(caseFile) == CaseFileKind.ASSIGNMENT ? Optional.of(assignments.get(caseFile)) : Optional.empty();
    }

    private CaseFileKind kind(UUID caseFile) {
        return caseFiles.get(caseFile).kind();
    }
}
