package vn.lienthong.web.api;

import java.util.List;
import java.util.UUID;

/**
 * A document to be drafted for signature.
 *
 * @param draftingPart who drafted an official letter, as it stands in its symbol; may be absent
 * @param secrecy absent for an open document; any grade is refused
 * @param recipients NONE, ALL_COMMUNES or ALL_DEPARTMENTS; those named come on top of NONE
 * @param formCheckPostId who checks the form; absent for the usual post
 * @param version as it was read, where a draft is changed
 */
public record DocumentBody(
        String kind,
        String issuerUnitCode,
        String draftingPart,
        String urgency,
        String secrecy,
        String summary,
        String recipients,
        List<String> recipientUnitCodes,
        UUID formCheckPostId,
        Long version) {}
