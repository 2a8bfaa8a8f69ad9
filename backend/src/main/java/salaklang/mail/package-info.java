/** What goes out by e-mail and LINE: kept with the change that it tells of, and sent by and by. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "spreadsheet", "escalation", "line", "document"})
package salaklang.mail;
