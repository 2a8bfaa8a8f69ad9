package salaklang.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import salaklang.directory.PersonEntry;
import salaklang.escalation.Channel;
import salaklang.line.LineAccounts;
import salaklang.mail.Posts;
import salaklang.tenancy.CurrentTenant;

/** By which channels people can be reached, and when they want to be. */
@Component
class Doors {

    private final Posts posts;
    private final ChoiceBook choices;
    private final LineAccounts accounts;

    Doors(Posts posts, ChoiceBook choices, LineAccounts accounts) {
        this.posts = posts;
        this.choices = choices;
        this.accounts = accounts;
    }

    /** Of many people by two queries, by the id of the user. */
    Map<String, Door> of(Collection<PersonEntry> people) {
        var channels = posts.channels(CurrentTenant.require());
        var ids = people.stream().map(PersonEntry::userId).collect(Collectors.toSet());
        var chosen = choices.of(ids);
        Map<String, String> linked = channels.contains(Channel.LINE) ? accounts.of(ids) : Map.of();
        var doors = new HashMap<String, Door>();
        for (var person : people) {
            var addresses = new HashMap<Channel, String>();
            if (channels.contains(Channel.EMAIL) && person.email() != null) {
                addresses.put(Channel.EMAIL, person.email());
            }
            if (linked.containsKey(person.userId())) {
                addresses.put(Channel.LINE, linked.get(person.userId()));
            }
            doors.put(person.userId(), new Door(addresses, chosen.getOrDefault(person.userId(), Choices.DEFAULT)));
        }
        return doors;
    }

    /** @param addresses by channel; one by which the person cannot be reached is left out */
    record Door(Map<Channel, String> addresses, Choices choices) {

        Set<Channel> channels() {
            return addresses.keySet();
        }
    }
}
