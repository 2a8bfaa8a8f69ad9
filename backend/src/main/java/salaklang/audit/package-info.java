/** The trail of every change, append-only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "course"})
package salaklang.audit;
