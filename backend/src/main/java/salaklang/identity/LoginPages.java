package salaklang.identity;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What anyone may open: the platform's public key, and where a login or logout may end. */
@Controller
class LoginPages {

    private final SigningKey key;

    LoginPages(SigningKey key) {
        this.key = key;
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> keys() {
        return key.published();
    }

    @GetMapping("/{province}/signed-out")
    String signedOut() {
        return "identity/signed-out";
    }

    @GetMapping("/{province}/sign-in-failed")
    String signInFailed() {
        return "identity/sign-in-failed";
    }
}
