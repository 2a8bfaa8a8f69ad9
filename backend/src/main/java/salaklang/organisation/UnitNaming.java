package salaklang.organisation;

/** What a unit is called. */
record UnitNaming(String nameTh, String nameEn, String shortTh) {}
