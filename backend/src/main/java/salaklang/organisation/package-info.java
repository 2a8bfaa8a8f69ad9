/** The units of a province: agencies, districts and local administrative organisations. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "workflow"})
package salaklang.organisation;
