package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A directive with the clauses that have an assignment and the names of its files. */
public record DirectiveAnswer(
        UUID id, String symbol, LocalDate issuedOn, String state, List<String> clauses, List<String> fileNames) {}
