package vn.lienthong.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What somebody said in a matter, and when: a request, an advice, an answer. Each entity names its own columns for it.
 *
 * @param text may be empty
 * @param by the name of who said it; empty where the program did
 */
@Embeddable
public record Said(String text, String by, Instant at) {}
