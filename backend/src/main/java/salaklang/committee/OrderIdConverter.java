package salaklang.committee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class OrderIdConverter implements AttributeConverter<OrderId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(OrderId id) {
        return id == null ? null : id.value();
    }

    @Override
    public OrderId convertToEntityAttribute(UUID value) {
        return value == null ? null : new OrderId(value);
    }
}
