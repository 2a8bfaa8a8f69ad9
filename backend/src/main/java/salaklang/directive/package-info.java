/** The governor's directives and letters from outside: given to units by the sheet, and what comes back added up. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "organisation",
            "programme",
            "calendar",
            "delegation",
            "escalation",
            "document",
            "meeting",
            "assignment"
        })
package salaklang.directive;
