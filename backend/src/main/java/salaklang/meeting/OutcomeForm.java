package salaklang.meeting;

/** What is typed in the meeting room about an item. */
record OutcomeForm(String note, OutcomeKind outcome, String text) {

    static OutcomeForm of(AgendaLine line) {
        return new OutcomeForm(line.note(), line.outcome(), line.outcomeText());
    }

    ItemOutcome toOutcome() {
        return new ItemOutcome(note, outcome, text);
    }
}
