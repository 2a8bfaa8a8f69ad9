/** Files: checked by their content, stored with their fingerprint, read only through the feature that owns them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "workflow", "typesetting"})
package salaklang.document;
