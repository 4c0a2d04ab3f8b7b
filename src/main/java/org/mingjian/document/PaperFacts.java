package org.mingjian.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 文书素材 what a module knows of a case that papers may say. Nobody types it again. */
public interface PaperFacts {

    /** The names that this module answers for; no other module has the same ones. */
    List<PaperField> fields();

    /**
     * The values by name: a text, a {@link java.time.LocalDate}, or a list of rows as maps of texts and days. A name that
     * is missing has no value on record, and a gap is printed to be written in by hand.
     */
    Map<String, ?> values(PaperSubject subject);

    /**
     * What the records of a step say if the step is about the same as the paper, where several processes of one kind may
     * run beside one another in a case; empty if the paper is about every step of its stage.
     *
     * @param number the number 文号 of the paper; null if it carries none
     * @param last what the record says of the last step that the paper comes after; empty if there is none
     */
    default Map<String, Object> origin(
            String caseNumber, Paper paper, @Nullable String number, Map<String, Object> last) {
        return Map.of();
    }

    /** The module words of what the case has come to beside its own way, such as {@code supervision}. */
    default Set<String> reached(String caseNumber) {
        return Set.of();
    }

    /** The numbers 文号 on record under one of the names, oldest first; empty if the name is none of a number. */
    default List<String> numbers(String caseNumber, String name) {
        return List.of();
    }
}
