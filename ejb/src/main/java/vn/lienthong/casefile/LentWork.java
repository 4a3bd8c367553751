package vn.lienthong.casefile;

import java.util.UUID;
import vn.lienthong.organization.Seat;

/** What the work list knows of single steps that somebody takes for another post. */
public interface LentWork {

    /** Whether a step of the case file that the person of the seat takes for its post waits there, or was taken by them. */
    boolean reaches(Seat limited, UUID caseFileId, UUID officialId);
}
