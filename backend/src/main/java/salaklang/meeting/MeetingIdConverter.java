package salaklang.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class MeetingIdConverter implements AttributeConverter<MeetingId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(MeetingId id) {
        return id == null ? null : id.value();
    }

    @Override
    public MeetingId convertToEntityAttribute(UUID value) {
        return value == null ? null : new MeetingId(value);
    }
}
