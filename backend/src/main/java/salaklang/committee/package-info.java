/** Committees and their seats. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "workflow", "organisation", "document"})
package salaklang.committee;
