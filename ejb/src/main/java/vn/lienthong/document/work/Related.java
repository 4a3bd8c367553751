package vn.lienthong.document.work;

import java.util.UUID;

/**
 * The case file on the other side, as a page names it.
 *
 * @param incoming whether it is a document that came in from another authority
 */
public record Related(UUID id, String title, boolean incoming) {

    static Related own(UUID id, String title) {
        return new Related(id, title, false);
    }
}
