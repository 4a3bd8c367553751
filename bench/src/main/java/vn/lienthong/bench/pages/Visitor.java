package vn.lienthong.bench.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** An official who looks at pages: a session of their own, begun by single sign-on, and no browser around it. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    static {
        System.setProperty("jdk.httpclient.redirects.retrylimit", "12"); // to the sign-on and back are more than five
    }

    private final PlainCookies cookies = new PlainCookies();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Visitor() {}

    /** The address of the page at which whom the sign-on does not know yet is asked who they are. */
    static String signOnPage() {
        return new Visitor().opened(DemoSystem.WEB + "/").uri().toString();
    }

    /** Whom the sign-on asks who they are each time, because they forget what it gave them. */
    static Runnable unknown() {
        var visitor = new Visitor();
        var address = signOnPage();
        return () -> {
            visitor.cookies.getCookieStore().removeAll();
            visitor.opened(address);
        };
    }

    static Visitor signedIn(String account) {
        var visitor = new Visitor();
        var form = FORM.matcher(visitor.opened(DemoSystem.WEB + "/").body());
        if (!form.find()) {
            throw new IllegalStateException("no sign-on form was shown to " + account);
        }
        var fields = "username=" + URLEncoder.encode(account, UTF_8) + "&password=lienthong";
        visitor.send(to(form.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
        return visitor;
    }

    /** A new session of the application for whom the sign-on still knows. */
    void beginAnotherSession() {
        cookies.forgetApplication();
        page("/");
    }

    /** The page as the server writes it; what is refused ends the measurement. */
    String page(String path) {
        var answer = opened(DemoSystem.WEB + path);
        if (answer.statusCode() != 200 || !answer.uri().toString().startsWith(DemoSystem.WEB)) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " from " + answer.uri());
        }
        return answer.body();
    }

    /** The first address on a page that the pattern finds, with whatever name or number stands there. */
    String link(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page(page));
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " stands on " + page);
        }
        return "/" + found.group().replace("&amp;", "&");
    }

    private HttpResponse<String> opened(String address) {
        return send(to(address).GET().build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "vi");
    }
}
