/** What secretariat and unit say to each other about an assignment: comments, questions and answers. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "organisation", "directory", "assignment"})
package salaklang.discussion;
