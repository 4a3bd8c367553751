package vn.lienthong.processmodel.running;

import java.util.UUID;

/**
 * What became of one case file.
 *
 * @param rule the key of the rule for which it stayed; {@code null} where it moved
 * @param detail fills the rule's sentence
 */
public record MigratedRow(UUID caseFileId, String number, ItemState state, String rule, String detail) {}
