package salaklang.committee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class SeatIdConverter implements AttributeConverter<SeatId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(SeatId id) {
        return id == null ? null : id.value();
    }

    @Override
    public SeatId convertToEntityAttribute(UUID value) {
        return value == null ? null : new SeatId(value);
    }
}
