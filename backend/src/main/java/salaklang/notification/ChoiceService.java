package salaklang.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.escalation.Channel;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.mail.Posts;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.LanguageChosen;

/** Each person chooses for themselves how to be told, for whomever they act. */
@Service
class ChoiceService {

    private final ChoiceBook book;
    private final Posts posts;
    private final People people;
    private final LanguageChosen languages;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoiceService(
            ChoiceBook book,
            Posts posts,
            People people,
            LanguageChosen languages,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.posts = posts;
        this.people = people;
        this.languages = languages;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the platform sends e-mail at all. */
    boolean hasMail() {
        return posts.channels(CurrentTenant.require()).contains(Channel.EMAIL);
    }

    /** The e-mail address of the person at hand, where one is known. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return entry().map(PersonEntry::email);
    }

    @Transactional(readOnly = true)
    public ChoicesForm current() {
        var self = self().userId();
        return ChoicesForm.of(
                book.of(List.of(self)).getOrDefault(self, Choices.DEFAULT),
                entry().map(PersonEntry::language)
                        .orElse(LocaleContextHolder.getLocale().getLanguage()));
    }

    @Transactional
    public void choose(ChoicesForm chosen) {
        var self = self();
        book.keep(self.userId(), chosen.choices());
        languages.chosen(self, chosen.getLanguage().name().toLowerCase(Locale.ROOT));
        events.publishEvent(new ChoicesChanged(user.require(), clock.instant()));
    }

    private Optional<PersonEntry> entry() {
        var self = self().userId();
        return Optional.ofNullable(people.byIds(List.of(self)).get(self));
    }

    private Person self() {
        return user.require().asThemselves();
    }
}
