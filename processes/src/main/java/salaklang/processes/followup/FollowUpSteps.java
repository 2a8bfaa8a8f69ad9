package salaklang.processes.followup;

import java.util.Date;

/** What {@code follow-up-round.bpmn} asks of the platform, by the bean {@code followUpSteps}. */
public interface FollowUpSteps {

    /** When the round's period begins. */
    Date opensAt(String roundId);

    /** Asks every unit with an open assignment of the committee for its progress. */
    void ask(String roundId);

    /** When to remind the units that have not answered. */
    Date remindAt(String roundId);

    void remind(String roundId);

    /** The moment after the round's closing day has ended in Thailand. */
    Date closesAt(String roundId);

    /** Counts who answered, who was late, who was silent. */
    void compile(String roundId);

    /** Lays the summary before the governor. */
    void sendToGovernor(String roundId);

    /** Plans the committee's next round and starts its process; not for a dissolved committee with nothing left open. */
    void planNext(String roundId);
}
