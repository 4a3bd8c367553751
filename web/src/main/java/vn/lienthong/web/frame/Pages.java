package vn.lienthong.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a list stands: which page of how many rows, and the addresses of its neighbours.
 *
 * @param parameter which part of the address says the page; another than "page" for the second list of a page
 * @param number from 1
 * @param query the list's filters, which its neighbours share; empty values are left out of addresses
 */
public record Pages(String path, Map<String, String> query, String parameter, int number, int size, long total) {

    public Pages(String path, Map<String, String> query, int number, int size, long total) {
        this(path, query, "page", number, size, total);
    }

    public Pages {
        number = Math.max(1, number);
        query = Map.copyOf(query);
    }

    /** The last page where there is no page of that number any more. */
    public Pages withinTotal() {
        var last = getLast();
        return number <= last ? this : new Pages(path, query, parameter, last, size, total);
    }

    /** How many pages there are; an empty list has one. */
    public int getLast() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int getNumber() {
        return number;
    }

    public String getParameter() {
        return parameter;
    }

    public int first() {
        return (number - 1) * size;
    }

    public long getFirstShown() {
        return total == 0 ? 0 : first() + 1L;
    }

    public long getLastShown() {
        return Math.min((long) number * size, total);
    }

    public long getTotal() {
        return total;
    }

    public boolean isHasPrevious() {
        return number > 1;
    }

    public boolean isHasNext() {
        return getLastShown() < total;
    }

    public boolean isSeveral() {
        return isHasPrevious() || isHasNext();
    }

    public String getPrevious() {
        return address(number - 1);
    }

    public String getNext() {
        return address(number + 1);
    }

    /** Where the list begins. */
    public String getBeginning() {
        return address(1);
    }

    private String address(int page) {
        var filters = query.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> "&" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining());
        return path + "?" + parameter + "=" + page + filters;
    }
}
