/** The people of a province as data: who is to be told, how, and in which language. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "organisation"})
package salaklang.directory;
