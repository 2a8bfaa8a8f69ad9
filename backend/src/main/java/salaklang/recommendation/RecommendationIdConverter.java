package salaklang.recommendation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class RecommendationIdConverter implements AttributeConverter<RecommendationId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(RecommendationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RecommendationId convertToEntityAttribute(UUID value) {
        return value == null ? null : new RecommendationId(value);
    }
}
