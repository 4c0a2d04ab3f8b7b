package org.mingjian.document;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk that gives numbers 编号 to cases and papers, such as {@code XS-2026-0001} or {@code 纪立〔2026〕3号}. Each kind
 * counts from 1 in every year.
 */
@Service
public class Numbering {

    private final DocumentSettings settings;
    private final SerialRepository serials;

    Numbering(DocumentSettings settings, SerialRepository serials) {
        this.settings = settings;
        this.serials = serials;
    }

    /**
     * The next number of a kind in the year of {@code date}, a date of the office's zone. Numbers have no gaps: they are
     * taken in the transaction that uses them, and the next taker waits for its end.
     *
     * @param kind a key of {@code mingjian.document.numbers}, such as {@code CLUE}
     * @throws IllegalArgumentException if no pattern is set for the kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String kind, LocalDate date) {
        NumberPattern pattern = settings.pattern(kind);
        return pattern.format(date.getYear(), serials.next(kind, date.getYear()));
    }
}
