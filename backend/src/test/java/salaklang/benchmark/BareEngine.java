package salaklang.benchmark;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * The engine of the same version as it comes, behind its own REST API with its own login and its own authorisations:
 * nothing of ours is on its class path. The REST API is there with the profile {@code bare-engine} only.
 */
@EnableAutoConfiguration
class BareEngine {

    static final String ADMIN = "admin";
    static final String CLERK = "clerk";
    static final String PASSWORD = "sala-klang";

    private static final String GROUP = "unit";
    private static final String REST = "org.camunda.bpm.engine.rest.security.auth.";

    public static void main(String[] arguments) {
        SpringApplication.run(BareEngine.class, arguments);
    }

    @Bean
    FilterRegistrationBean<Filter> login() throws ClassNotFoundException {
        var login = ClassUtils.forName(REST + "ProcessEngineAuthenticationFilter", null);
        var filter = new FilterRegistrationBean<>((Filter) BeanUtils.instantiateClass(login));
        filter.setInitParameters(Map.of("authentication-provider", REST + "impl.HttpBasicAuthenticationProvider"));
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }

    /** Whoever is of the group may work on the tasks of the process. */
    @Bean
    ApplicationRunner people(IdentityService people, AuthorizationService authorizations) {
        return arguments -> {
            people.saveGroup(people.newGroup(GROUP));
            var clerk = people.newUser(CLERK);
            clerk.setPassword(PASSWORD);
            people.saveUser(clerk);
            people.createMembership(CLERK, GROUP);
            var work = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            work.setGroupId(GROUP);
            work.setResource(Resources.PROCESS_DEFINITION);
            work.setResourceId("assignment");
            work.setPermissions(
                    new Permission[] {ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK});
            authorizations.saveAuthorization(work);
        };
    }
}
