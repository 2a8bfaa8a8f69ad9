package salaklang.notification;

import java.util.Set;
import java.util.UUID;
import salaklang.escalation.Channel;

/**
 * A notice that stands in the product and has not been told otherwise.
 *
 * @param channels by which it may be told
 * @param byUser the id of the user who caused it, who need not be told; null where nobody did
 */
record UntoldNotice(UUID id, Recipient recipient, Set<Channel> channels, String byUser, Notice notice) {}
