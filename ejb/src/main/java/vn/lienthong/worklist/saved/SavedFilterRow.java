package vn.lienthong.worklist.saved;

import java.util.UUID;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListSort;

/**
 * A saved filter as a person sees it.
 *
 * @param own whether it is theirs to change
 * @param owner who saved it
 * @param count how many items it finds for the person who looks
 */
public record SavedFilterRow(
        UUID id,
        String name,
        boolean own,
        boolean shared,
        String owner,
        DeskFilter asked,
        WorkListSort sort,
        long count) {}
