package salaklang.followup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class FollowUpRoundIdConverter implements AttributeConverter<FollowUpRoundId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(FollowUpRoundId id) {
        return id == null ? null : id.value();
    }

    @Override
    public FollowUpRoundId convertToEntityAttribute(UUID value) {
        return value == null ? null : new FollowUpRoundId(value);
    }
}
