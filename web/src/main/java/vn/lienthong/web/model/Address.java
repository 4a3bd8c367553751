package vn.lienthong.web.model;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page says, read before Faces reads it; what is not of its kind counts as not said. */
final class Address {

    private Address() {}

    static UUID id(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(given -> given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }

    static int number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(given -> given.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
