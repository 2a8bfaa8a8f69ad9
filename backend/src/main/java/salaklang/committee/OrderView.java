package salaklang.committee;

import java.time.LocalDate;
import salaklang.document.DocumentId;

/**
 * An appointment order.
 *
 * @param number as printed, such as ศก 1234/2568
 * @param about what it changes, in a few words; null for none
 * @param document its file; null where none was given
 */
public record OrderView(OrderId id, String number, LocalDate issuedOn, String about, DocumentId document) {}
