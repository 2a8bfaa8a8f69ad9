package salaklang.web;

import salaklang.identity.UnitCode;

/** What a unit is called, shown beside the person in the shell. */
@FunctionalInterface
public interface UnitNames {

    /** The short name in the language of the request, or null for a unit the province does not know. */
    String shortName(UnitCode unit);
}
