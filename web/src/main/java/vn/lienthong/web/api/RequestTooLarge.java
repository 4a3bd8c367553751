package vn.lienthong.web.api;

import java.io.IOException;

/** More came than the server takes. */
class RequestTooLarge extends IOException {

    private static final long serialVersionUID = 1;
}
