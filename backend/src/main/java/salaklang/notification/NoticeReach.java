package salaklang.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import salaklang.delegation.Deputies;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** Who the people are to whom notices go: many notices by few queries. */
@Component
class NoticeReach {

    private final People people;
    private final Deputies deputies;

    NoticeReach(People people, Deputies deputies) {
        this.people = people;
        this.deputies = deputies;
    }

    /** By the id of the notice, each person once, and not who caused it. Who deputises for the absent is told as well. */
    Map<UUID, List<Told>> of(List<UntoldNotice> notices) {
        var recipients = notices.stream().map(UntoldNotice::recipient).toList();
        var meant = new Meant(
                people.ofUnits(recipients.stream()
                        .flatMap(each -> each.unit().stream())
                        .collect(Collectors.toSet())),
                people.withRoles(recipients.stream()
                        .flatMap(each -> each.role().stream())
                        .collect(Collectors.toSet())),
                people.byAccounts(recipients.stream()
                        .flatMap(each -> each.account().stream())
                        .collect(Collectors.toSet())));
        var standIns = standIns(notices, meant);
        var reached = new LinkedHashMap<UUID, List<Told>>();
        for (var notice : notices) {
            var told = new LinkedHashMap<String, Told>();
            var persons = meant.by(notice.recipient());
            persons.forEach(person -> told.put(person.userId(), new Told(person, null)));
            persons.forEach(person -> Stream.ofNullable(standIns.get(person.userName()))
                    .forEach(deputy -> told.putIfAbsent(deputy.userId(), new Told(deputy, person.displayName()))));
            if (!NoticeKinds.answersAnAct(notice.notice().kind())) {
                told.remove(notice.byUser());
            }
            reached.put(notice.id(), List.copyOf(told.values()));
        }
        return reached;
    }

    /** Who deputises today, by the user name of who is away. */
    private Map<String, PersonEntry> standIns(List<UntoldNotice> notices, Meant meant) {
        var names = notices.stream()
                .flatMap(notice -> meant.by(notice.recipient()).stream())
                .map(PersonEntry::userName)
                .collect(Collectors.toSet());
        var away = deputies.of(names).entrySet().stream()
                .filter(entry -> entry.getValue().principalAbsent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().account()));
        var found = people.byAccounts(away.values());
        return away.entrySet().stream()
                .filter(entry -> found.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    private record Meant(
            Map<UnitCode, List<PersonEntry>> ofUnits,
            Map<Role, List<PersonEntry>> withRoles,
            Map<String, PersonEntry> byAccounts) {

        Collection<PersonEntry> by(Recipient recipient) {
            if (recipient.account().isPresent()) {
                return Stream.ofNullable(byAccounts.get(recipient.account().get()))
                        .toList();
            }
            if (recipient.role().isPresent()) {
                return withRoles.getOrDefault(recipient.role().get(), List.of());
            }
            var unit = recipient.unit().orElseThrow();
            return ofUnits.getOrDefault(unit, List.of()).stream()
                    .filter(person -> recipient.meansOf(unit, person.roles()))
                    .toList();
        }
    }
}
