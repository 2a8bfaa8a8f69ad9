package salaklang.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Ids in forms and query parameters, such as a {@code MeetingId}. The choice of none, which a form sends empty, is null. */
final class IdsLeftOut implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var parts = target.getType().getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
    }

    @Override
    public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
        var text = ((String) source).strip();
        return text.isEmpty()
                ? null
                : BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(to.getType()), UUID.fromString(text));
    }
}
