package salaklang.notification;

import salaklang.identity.Person;

/** A mail that comes by itself to whoever asks for it, besides all notices. The feature that writes it offers it. */
public interface RegularMail {

    /** A word of its own, in addresses and in the messages {@code notification.regular.<name>}. */
    String name();

    /** Whether there is anything for this person in it. */
    boolean isOffered(Person person);

    boolean isWanted(Person person);

    void choose(Person person, boolean wanted);
}
