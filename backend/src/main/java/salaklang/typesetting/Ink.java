package salaklang.typesetting;

/**
 * Words in one cut and size.
 *
 * @param points as in TH Sarabun, in which an official paper has 16
 */
public record Ink(String text, boolean bold, double points) {}
