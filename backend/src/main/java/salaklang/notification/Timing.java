package salaklang.notification;

/** When somebody is told by a channel. */
enum Timing {
    NOW,
    DIGEST,
    OFF
}
