package salaklang.directory;

import org.springframework.stereotype.Component;
import salaklang.identity.Person;
import salaklang.web.LanguageChosen;

/** Remembers the language somebody chose, for what is written to them. */
@Component
class LanguageOfPeople implements LanguageChosen {

    private final DirectoryService directory;

    LanguageOfPeople(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public void chosen(Person person, String language) {
        directory.speaks(person, language);
    }
}
