package vn.lienthong.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lienthong.rule.BusinessRuleViolation;

/** Which page of a list is asked for: the same two parameters, and the same fields in the answer, for every list that has pages. */
public class Paging {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @QueryParam("page")
    @Parameter(
            description = "which page, counted from 0",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    String page;

    @QueryParam("size")
    @Parameter(
            description = "how many items a page has at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String size;

    /** @throws BusinessRuleViolation {@link ApiRule#FIELD_UNKNOWN_VALUE} for what is no number */
    int page() {
        return number("page", page, 0);
    }

    /** From 1 to 100, whatever was asked for. */
    int size() {
        return Math.min(Math.max(number("size", size, USUAL), 1), MOST);
    }

    /** How many items stand before the page. */
    int first() {
        return (int) Math.min((long) page() * size(), Integer.MAX_VALUE - MOST);
    }

    /** How many there are on all pages; asked for only where the page does not tell: one that is not full is the last. */
    long total(int onPage, LongSupplier counted) {
        var last = onPage < size() && (onPage > 0 || first() == 0);
        return last ? (long) first() + onPage : counted.getAsLong();
    }

    private static int number(String name, String given, int otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,9}")) {
            throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, name, given);
        }
        return Integer.parseInt(given);
    }
}
