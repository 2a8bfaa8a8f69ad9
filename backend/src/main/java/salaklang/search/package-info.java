/** Finds what somebody may see by the words in it: one box over the whole of a province. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "organisation", "document", "committee"})
package salaklang.search;
