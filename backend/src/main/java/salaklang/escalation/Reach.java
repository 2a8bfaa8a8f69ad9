package salaklang.escalation;

import java.util.Set;

/** By which channels a step tells. In the product it is told in any case, so that everybody is reached. */
enum Reach {
    BELL(Set.of(Channel.BELL)),
    EMAIL(Set.of(Channel.BELL, Channel.EMAIL)),
    LINE(Set.of(Channel.BELL, Channel.LINE)),
    ALL(Set.of(Channel.values()));

    private final Set<Channel> channels;

    Reach(Set<Channel> channels) {
        this.channels = channels;
    }

    Set<Channel> channels() {
        return channels;
    }
}
