package vn.lienthong.web.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Takes out of whatever people type what no database keeps: it came along when something was pasted, and nobody sees it. */
@WebFilter(filterName = "clean-text")
public class CleanText extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Cleaned(request), response);
    }

    static class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return Nul.without(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return cleaned(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> cleaned.put(name, cleaned(values)));
            return cleaned;
        }

        private static String[] cleaned(String[] values) {
            return values == null ? null : Stream.of(values).map(Nul::without).toArray(String[]::new);
        }
    }
}
