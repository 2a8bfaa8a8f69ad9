package salaklang.minutes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class MinutesIdConverter implements AttributeConverter<MinutesId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(MinutesId id) {
        return id == null ? null : id.value();
    }

    @Override
    public MinutesId convertToEntityAttribute(UUID value) {
        return value == null ? null : new MinutesId(value);
    }
}
