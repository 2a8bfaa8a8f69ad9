package salaklang.directive;

import java.util.Arrays;
import java.util.List;

/** What a list of directives shows. */
enum DirectiveFilter {
    OPEN(DirectiveState.OPEN),
    /** Issued by the person or by their unit, in whatever state. */
    MINE(DirectiveState.values()),
    DONE(DirectiveState.DONE),
    CANCELLED(DirectiveState.CANCELLED),
    ALL(DirectiveState.values());

    private final List<DirectiveState> states;

    DirectiveFilter(DirectiveState... states) {
        this.states = List.of(states);
    }

    List<DirectiveState> states() {
        return states;
    }

    /** What is open, where the text is none of them. */
    static DirectiveFilter of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(OPEN);
    }
}
