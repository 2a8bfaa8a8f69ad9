package salaklang.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class UnitCodeConverter implements AttributeConverter<UnitCode, String> {

    @Override
    public String convertToDatabaseColumn(UnitCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public UnitCode convertToEntityAttribute(String value) {
        return value == null ? null : new UnitCode(value);
    }
}
