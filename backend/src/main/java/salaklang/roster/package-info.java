/** Members of a committee from a spreadsheet: read, looked at, and taken over once they are right. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "organisation", "document", "committee"})
package salaklang.roster;
