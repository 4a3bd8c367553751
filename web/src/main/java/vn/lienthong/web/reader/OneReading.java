package vn.lienthong.web.reader;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Reads a page of many parts in one transaction, so that what each part asks of the same case file is loaded once. Only for
 * looking: what a form sends decides in a transaction of its own. An error page is read outside of it, because what is missing
 * or hidden has ended it.
 */
@WebFilter(
        filterName = "one-reading",
        urlPatterns = {"/assignment.xhtml", "/directive.xhtml"})
public class OneReading extends HttpFilter {

    @Resource
    UserTransaction transaction;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            transaction.begin();
            chain.doFilter(request, new EndedByAnError(response));
        } catch (NotSupportedException | SystemException e) {
            throw new ServletException(e);
        } finally {
            end();
        }
    }

    private void end() {
        try {
            if (transaction.getStatus() == STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException("what a page has read could not be ended", e);
        }
    }

    private final class EndedByAnError extends HttpServletResponseWrapper {

        EndedByAnError(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            end();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            end();
            super.sendError(status, message);
        }
    }
}
