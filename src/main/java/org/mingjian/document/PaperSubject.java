package org.mingjian.document;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;

/**
 * What a paper is made about.
 *
 * @param number the number 文号 of the paper; null if it carries none
 * @param unit the key of the unit that did the paper's work; empty before a clue is assigned
 * @param recorded the fields on record, by the keys of the forms
 */
public record PaperSubject(
        CaseFile file, Paper paper, @Nullable String number, Optional<String> unit, Map<String, Object> recorded) {

    public String caseNumber() {
        return file.number();
    }

    /** The text on record under a form key; empty if it was not filled in. */
    public Optional<String> recorded(String key) {
        return Optional.ofNullable(recorded.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
