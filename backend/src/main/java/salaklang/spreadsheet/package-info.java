/**
 * Spreadsheets: those that people bring, as lines of cells, never larger inside than a list can be; and every list as a
 * file, whatever its length.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package salaklang.spreadsheet;
