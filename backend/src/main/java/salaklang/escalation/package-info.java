/** When whoever has work is reminded before its due date, and who is told of it after: as rules and as data. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "workflow", "organisation", "calendar"})
package salaklang.escalation;
