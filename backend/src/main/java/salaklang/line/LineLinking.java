package salaklang.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.directory.People;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

/** Links people with their LINE accounts: by a code shown in the product and sent to the official account. */
@Service
public class LineLinking {

    static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 8;

    private final LineSettings settings;
    private final LineAccounts accounts;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LineLinking(
            LineSettings settings,
            LineAccounts accounts,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the province has an official account. */
    public boolean isOffered() {
        return settings.of(CurrentTenant.require()).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isLinked() {
        var self = self();
        return accounts.of(List.of(self.userId())).containsKey(self.userId());
    }

    /**
     * A code for the person at hand; one given before holds no more.
     *
     * @throws NotFound where the province has no official account
     */
    @Transactional
    public LineCode newCode() {
        var official = settings.of(CurrentTenant.require()).orElseThrow(NotFound::new);
        var code = new StringBuilder();
        while (code.length() < CODE_LENGTH) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        var expiresAt = clock.instant().plus(CODE_LIFE);
        accounts.keepCode(self(), hash(code.toString()), expiresAt);
        return new LineCode(code.toString(), expiresAt, official.account());
    }

    /** Nothing happens where none is linked. */
    @Transactional
    public void unlink() {
        var self = self();
        accounts.unlink(self.userId())
                .ifPresent(lineUser -> events.publishEvent(
                        new LineUnlinked(self.userName(), lineUser, user.require(), clock.instant())));
    }

    /**
     * Somebody has written to the official account. What is no code of ours means nothing here. Whoever had either of the
     * two linked before has them linked no more.
     */
    @Transactional
    void wrote(String lineUser, String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (code.length() != CODE_LENGTH) {
            return;
        }
        accounts.useCode(hash(code), clock.instant()).ifPresent(owner -> {
            left(lineUser);
            accounts.unlink(owner.userId()).ifPresent(before -> unlinked(owner, before));
            accounts.link(owner, lineUser, clock.instant());
            events.publishEvent(new LineLinked(owner.userName(), person(owner), clock.instant()));
        });
    }

    /** Somebody has blocked the official account. */
    @Transactional
    void left(String lineUser) {
        accounts.unlinkLineUser(lineUser).ifPresent(owner -> unlinked(owner, lineUser));
    }

    private void unlinked(LineAccounts.Owner owner, String lineUser) {
        events.publishEvent(new LineUnlinked(owner.userName(), lineUser, person(owner), clock.instant()));
    }

    /** A link is nobody's but the person's own, for whomever they act. */
    private Person self() {
        return user.require().asThemselves();
    }

    private Person person(LineAccounts.Owner owner) {
        var entry = people.byIds(List.of(owner.userId())).get(owner.userId());
        return entry == null ? null : entry.person(CurrentTenant.require());
    }

    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
