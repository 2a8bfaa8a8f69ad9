package salaklang.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class OutcomeIdConverter implements AttributeConverter<OutcomeId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(OutcomeId id) {
        return id == null ? null : id.value();
    }

    @Override
    public OutcomeId convertToEntityAttribute(UUID value) {
        return value == null ? null : new OutcomeId(value);
    }
}
