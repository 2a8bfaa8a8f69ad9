package salaklang.local;

/** Each demo person of a province, or of the centre, can log in. Published at every start of a local run. */
public record DemoAccountsReady(String province) {}
