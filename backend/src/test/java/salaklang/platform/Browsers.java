package salaklang.platform;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test the browsers that it asks for, and closes them after it. */
class Browsers implements ParameterResolver, AfterEachCallback {

    private static final Namespace OPEN = Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var address =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("sala.base-url");
        var browser = new Browser(address);
        open(test).add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        var browsers = open(test);
        for (var i = 0; i < browsers.size(); i++) {
            try (var browser = browsers.get(i)) {
                if (test.getExecutionException().isPresent()) {
                    browser.screenshot("failed-" + name + "-" + (i + 1));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Browser> open(ExtensionContext test) {
        return test.getStore(OPEN).getOrComputeIfAbsent("browsers", key -> new ArrayList<Browser>(), List.class);
    }
}
