package salaklang.meeting;

import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is said of a matter of a secret meeting wherever no second factor has been asked for. */
public final class SecretMatter {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private SecretMatter() {}

    /** In place of its title, in the language of who reads. */
    public static String title() {
        return title(LocaleContextHolder.getLocale());
    }

    /** In place of its title on a paper, which is in Thai. */
    public static String titleOnPaper() {
        return title(Locale.forLanguageTag("th"));
    }

    private static String title(Locale language) {
        return ResourceBundle.getBundle("messages.meeting", language, NO_OTHER_LANGUAGE)
                .getString("meeting.secret-matter");
    }
}
