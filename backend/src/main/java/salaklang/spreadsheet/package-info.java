/** Spreadsheets that people bring, as lines of cells: CSV and XLSX, never larger inside than a list can be. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package salaklang.spreadsheet;
