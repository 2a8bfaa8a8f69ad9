package salaklang.committee;

/** How many votes carry a decision. */
public enum Majority {
    /** More for than against. */
    OF_VOTES,
    /** More than half of the members who are there for the item. */
    OF_PRESENT,
    /** Two thirds of the members who are there for the item. */
    TWO_THIRDS_OF_PRESENT
}
