package salaklang.assignment;

/**
 * Where an assignment came from, as pages show it.
 *
 * @param name such as ข้อสั่งการที่ 12/2569
 * @param path from the province on
 */
public record SourceOfWork(String name, String path) {}
