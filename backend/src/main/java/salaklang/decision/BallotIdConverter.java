package salaklang.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class BallotIdConverter implements AttributeConverter<BallotId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(BallotId id) {
        return id == null ? null : id.value();
    }

    @Override
    public BallotId convertToEntityAttribute(UUID value) {
        return value == null ? null : new BallotId(value);
    }
}
