package salaklang.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class AgendaItemIdConverter implements AttributeConverter<AgendaItemId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(AgendaItemId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AgendaItemId convertToEntityAttribute(UUID value) {
        return value == null ? null : new AgendaItemId(value);
    }
}
