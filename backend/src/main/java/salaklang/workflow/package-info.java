/** The process engine: set up for many provinces, and kept behind a small door. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web"})
package salaklang.workflow;
