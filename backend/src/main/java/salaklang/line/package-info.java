/** LINE: people link their account with the province's official account, and are told by it that something waits. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web", "directory"})
package salaklang.line;
