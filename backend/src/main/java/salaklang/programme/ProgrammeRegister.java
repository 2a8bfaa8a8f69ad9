package salaklang.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.web.InvalidInput;

/** To choose from, for whoever says which programme something belongs to. */
@Service
@Transactional(readOnly = true)
public class ProgrammeRegister {

    private final ProvincialProgrammes programmes;

    ProgrammeRegister(ProvincialProgrammes programmes) {
        this.programmes = programmes;
    }

    /** Those that are open, by id, with the fiscal year before the name. */
    public Map<String, String> choices() {
        return choices(null);
    }

    /** Those that are open, under their fiscal years. */
    public Map<String, Map<String, String>> choicesByYear() {
        var years = new LinkedHashMap<String, Map<String, String>>();
        programmes.findChoices(null).forEach(one -> {
            var view = one.view();
            years.computeIfAbsent(String.valueOf(view.fiscalYear()), year -> new LinkedHashMap<>())
                    .put(view.id().toString(), view.name());
        });
        return years;
    }

    /** Those that are open, and the one that was chosen before. */
    public Map<String, String> choices(UUID before) {
        var choices = new LinkedHashMap<String, String>();
        programmes.findChoices(before).forEach(one -> {
            var view = one.view();
            choices.put(view.id().toString(), view.fiscalYear() + " · " + view.name());
        });
        return choices;
    }

    /** Its name, or null for none. */
    public String name(UUID id) {
        return id == null
                ? null
                : programmes.findById(id).map(one -> one.view().name()).orElse(null);
    }

    /**
     * What was chosen, or null where nothing was.
     *
     * @throws InvalidInput where there is no such programme, or it is closed
     */
    public UUID chosen(String field, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (!choices().containsKey(id)) {
            throw new InvalidInput(field, "programme.error.unknown");
        }
        return UUID.fromString(id);
    }
}
