package org.mingjian.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a list that is asked for without a bound the longest bound allowed. The engine would refuse it, but
 * {@code GET /engine-rest/task} is promised to work as it is, and Cockpit asks so for the versions of a process.
 */
final class BoundedLists extends OncePerRequestFilter {

    private final String bound;

    BoundedLists(int mostResults) {
        this.bound = "maxResults=" + mostResults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String query = request.getQueryString();
        boolean bounded = query != null && query.contains("maxResults=");
        chain.doFilter(bounded ? request : new Bounded(request, query == null ? bound : query + "&" + bound), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final String query;

        Bounded(HttpServletRequest request, String query) {
            super(request);
            this.query = query;
        }

        @Override
        public String getQueryString() {
            return query;
        }
    }
}
