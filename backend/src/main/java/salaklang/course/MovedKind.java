package salaklang.course;

/**
 * What a process moves.
 *
 * @param process the process, whose business key is the record's id
 * @param subject what the trail calls such a record, such as {@code meeting}
 * @param place the first word of its address, such as {@code meetings}
 */
public record MovedKind(String process, String subject, String place) {

    /** Where a record of it is shown, from the province on. */
    String path(Object id) {
        return "/" + place + "/" + id;
    }

    /** Where it says where such a record stands, from the province on. */
    String course(Object id) {
        return path(id) + "/course";
    }
}
