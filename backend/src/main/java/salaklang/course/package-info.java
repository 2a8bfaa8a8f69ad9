/** Where a matter stands in its process, in words and on its diagram; and how the processes of a province do. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tenancy", "identity", "web", "workflow"})
package salaklang.course;
