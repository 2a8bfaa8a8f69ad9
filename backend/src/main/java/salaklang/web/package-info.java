/** What every page and every answer of the API shares: the shell, languages, dates and clear answers to bad input. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity"})
package salaklang.web;
