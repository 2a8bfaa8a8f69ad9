package salaklang.typesetting;

/** A word on its line, or the part of one that is in one cut. */
record Run(String text, Cut cut, double points) {}
