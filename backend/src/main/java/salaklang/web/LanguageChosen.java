package salaklang.web;

import salaklang.identity.Person;

/** Is told the language that somebody chose with the page's language switch. */
@FunctionalInterface
public interface LanguageChosen {

    /** @param language th or en */
    void chosen(Person person, String language);
}
