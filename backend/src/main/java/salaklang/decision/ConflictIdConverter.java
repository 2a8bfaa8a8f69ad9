package salaklang.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class ConflictIdConverter implements AttributeConverter<ConflictId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(ConflictId id) {
        return id == null ? null : id.value();
    }

    @Override
    public ConflictId convertToEntityAttribute(UUID value) {
        return value == null ? null : new ConflictId(value);
    }
}
