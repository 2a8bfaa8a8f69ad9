package salaklang.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that may be stored.
 *
 * @param content can be read more than once
 */
record CheckedFile(String name, String mediaType, long size, InputStreamSource content) {}
