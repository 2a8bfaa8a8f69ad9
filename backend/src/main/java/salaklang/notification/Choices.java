package salaklang.notification;

import salaklang.escalation.Channel;

/**
 * How a person wants to be told.
 *
 * @param emailAsked by e-mail of what asks them to act, and of the ladder's steps
 * @param emailOther by e-mail of everything else
 * @param lineAsked by LINE, once an account is linked
 * @param lineOther by LINE, once an account is linked
 */
record Choices(Timing emailAsked, Timing emailOther, Timing lineAsked, Timing lineOther) {

    /** Of who has not chosen. */
    static final Choices DEFAULT = new Choices(Timing.NOW, Timing.DIGEST, Timing.NOW, Timing.OFF);

    Timing of(Channel channel, boolean asks) {
        return switch (channel) {
            case BELL -> Timing.NOW;
            case EMAIL -> asks ? emailAsked : emailOther;
            case LINE -> asks ? lineAsked : lineOther;
        };
    }
}
