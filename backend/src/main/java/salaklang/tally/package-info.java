/** How many assignments stand how, in each part of a province and in each month: exactly, at a cost that does not grow. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "committee", "assignment"})
package salaklang.tally;
