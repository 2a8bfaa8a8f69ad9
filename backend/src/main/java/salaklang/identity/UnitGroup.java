package salaklang.identity;

/** A unit as a group of its province's realm, to which its people belong. */
public record UnitGroup(UnitCode code, String name) {}
