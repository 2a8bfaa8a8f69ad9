package salaklang.report;

/**
 * What keeps a participation report from being published.
 *
 * @param activity in which, or null for the report itself
 * @param words what was found where nothing should be, or null
 */
record Gap(ActivityFacts activity, Element element, String words) {}
