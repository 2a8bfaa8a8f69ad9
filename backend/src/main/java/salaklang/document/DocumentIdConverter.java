package salaklang.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter(autoApply = true)
class DocumentIdConverter implements AttributeConverter<DocumentId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(DocumentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public DocumentId convertToEntityAttribute(UUID value) {
        return value == null ? null : new DocumentId(value);
    }
}
