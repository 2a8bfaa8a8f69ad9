/** Plans and projects (แผนงาน/โครงการ) of a fiscal year, to which recommendations and directives may belong. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web", "spreadsheet"})
package salaklang.programme;
