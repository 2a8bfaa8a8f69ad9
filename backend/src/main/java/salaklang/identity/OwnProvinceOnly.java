package salaklang.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import salaklang.tenancy.CurrentTenant;

/** The path's province is the person's own, or the answer is 404, whatever the role. */
class OwnProvinceOnly extends OncePerRequestFilter {

    private final Refusal notFound;

    OwnProvinceOnly(Refusal notFound) {
        this.notFound = notFound;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign()) {
            notFound.answer(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign() {
        var path = CurrentTenant.id();
        return path.isPresent()
                && CurrentUser.personOf(SecurityContextHolder.getContext().getAuthentication())
                        .filter(person -> !person.province().equals(path.get()))
                        .isPresent();
    }

    interface Refusal {
        void answer(HttpServletResponse response) throws IOException;
    }
}
