/** Type on pages: shapes Thai, breaks its lines at words, and lays tagged lines, tables and pictures on A4. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package salaklang.typesetting;
