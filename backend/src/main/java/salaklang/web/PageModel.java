package salaklang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.tenancy.Province;

/** What every page's model holds. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final CurrentUser currentUser;

    PageModel(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @ModelAttribute("province")
    Province province(HttpServletRequest request) {
        return Shell.province(request);
    }

    @ModelAttribute("person")
    Person person(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return failed ? null : currentUser.find().orElse(null);
    }
}
