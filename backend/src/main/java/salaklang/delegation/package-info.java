/** Who acts for a head for a time, and when a head is away. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "organisation", "directory"})
package salaklang.delegation;
