package salaklang.search;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;

/** Finds for the person who acts. */
@Service
class SearchService {

    private final Finder finder;
    private final Readers readers;
    private final UnitsInFull units;
    private final Index index;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    SearchService(
            Finder finder,
            Readers readers,
            UnitsInFull units,
            Index index,
            CurrentUser currentUser,
            TransactionTemplate transaction) {
        this.finder = finder;
        this.readers = readers;
        this.units = units;
        this.index = index;
        this.currentUser = currentUser;
        this.transaction = transaction;
    }

    /** @param after the key of the last hit that was shown; null for the first page */
    Found find(String typed, Narrowing narrowing, String after, int page) {
        var sought = Sought.of(typed);
        if (sought.isNothing() || sought.isTooShort()) {
            return Found.nothing(sought);
        }
        var person = currentUser.require();
        try {
            var found = transaction.execute(status -> page(sought, narrowing, person, after, page));
            return found.with(units.shown(found.hits()));
        } catch (TooMuchFound e) {
            return Found.tooMuch(sought);
        }
    }

    private Found page(Sought sought, Narrowing narrowing, Person person, String after, int page) {
        var words = readers.of(person);
        var best = finder.find(sought, narrowing, words);
        var hits = best.hits();
        int from = after == null ? 0 : after(hits, after);
        int to = Math.min(hits.size(), from + page);
        var shown = finder.whole(hits.subList(from, to), words);
        var next = to < hits.size() ? hits.get(to - 1).key() : null;
        return new Found(sought, shown, hits.size(), next, best.limited(), false);
    }

    /** How many of them a former page has shown; a key that is none begins anew. */
    private static int after(List<Hit> hits, String key) {
        var last = Hit.ofKey(key);
        return last.isEmpty()
                ? 0
                : (int) hits.stream()
                        .takeWhile(hit -> Finder.BEST.compare(hit, last.get()) <= 0)
                        .count();
    }

    /**
     * Everything of the province is indexed anew in the background; meanwhile what was found is still found.
     *
     * @return how many subjects that is
     * @throws AccessDeniedException for all but the administrator
     */
    @Transactional
    public int renew() {
        if (!mayRenew(currentUser.require())) {
            throw new AccessDeniedException("Only the administrator has everything indexed anew");
        }
        return index.askForAll();
    }

    static boolean mayRenew(Person person) {
        return person.is(Role.PROVINCE_ADMIN);
    }
}
