package salaklang.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The models as they are drawn: every version ever deployed, the same for all provinces. */
@Component
@Transactional(readOnly = true)
public class Diagrams {

    /** A model never changes. */
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    private final RepositoryService models;
    private final JdbcClient jdbc;

    Diagrams(RepositoryService models, JdbcClient jdbc) {
        this.models = models;
        this.jdbc = jdbc;
    }

    /** The model of a process as BPMN, in the version asked for. */
    public Optional<byte[]> xml(String process, int version) {
        return jdbc.sql("""
                        select file.bytes_ from act_re_procdef definition
                        join act_ge_bytearray file
                          on file.deployment_id_ = definition.deployment_id_ and file.name_ = definition.resource_name_
                        where definition.key_ = :process and definition.version_ = :version
                          and definition.tenant_id_ is null
                        """)
                .param("process", process)
                .param("version", version)
                .query((row, number) -> row.getBytes("bytes_"))
                .optional();
    }

    /** @param process a constant of ours, never what somebody typed */
    String newest(String process) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
    }

    int version(String definition) {
        return model(definition).version();
    }

    /** What the elements of a model are called, by their ids, in the order of the file. */
    Map<String, String> labels(String definition) {
        return model(definition).labels();
    }

    private Model model(String definition) {
        return known.computeIfAbsent(definition, this::read);
    }

    private Model read(String definition) {
        var labels = new LinkedHashMap<String, String>();
        models.getBpmnModelInstance(definition)
                .getModelElementsByType(FlowElement.class)
                .forEach(element -> labels.put(element.getId(), element.getName()));
        return new Model(models.getProcessDefinition(definition).getVersion(), Collections.unmodifiableMap(labels));
    }

    private record Model(int version, Map<String, String> labels) {}
}
