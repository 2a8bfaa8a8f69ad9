package salaklang.workflow;

import java.util.List;

/**
 * How a process does.
 *
 * @param version of its newest model, which new instances follow
 * @param steps those with most waiting first, then in the order of the model
 */
public record ModelLoad(int version, List<StepLoad> steps) {}
