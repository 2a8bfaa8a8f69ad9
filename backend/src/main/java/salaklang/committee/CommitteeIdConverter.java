package salaklang.committee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class CommitteeIdConverter implements AttributeConverter<CommitteeId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(CommitteeId id) {
        return id == null ? null : id.value();
    }

    @Override
    public CommitteeId convertToEntityAttribute(UUID value) {
        return value == null ? null : new CommitteeId(value);
    }
}
