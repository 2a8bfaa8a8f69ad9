/** The trail of every change, append-only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web", "spreadsheet"})
package salaklang.audit;
