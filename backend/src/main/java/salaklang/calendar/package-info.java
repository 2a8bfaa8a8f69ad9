/** The days on which offices work: public holidays of the province, office hours, and what is reckoned by them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web", "spreadsheet"})
package salaklang.calendar;
