package salaklang.assignment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class AssignmentIdConverter implements AttributeConverter<AssignmentId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(AssignmentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AssignmentId convertToEntityAttribute(UUID value) {
        return value == null ? null : new AssignmentId(value);
    }
}
