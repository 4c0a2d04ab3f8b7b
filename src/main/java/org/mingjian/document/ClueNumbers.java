package org.mingjian.document;

import java.time.LocalDate;
import org.mingjian.casefile.CaseNumbers;
import org.springframework.stereotype.Component;

/** Cases are numbered as clues 问题线索, in the pattern that the office has set. */
@Component
class ClueNumbers implements CaseNumbers {

    private final Numbering numbering;

    ClueNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String next(LocalDate date) {
        return numbering.next("CLUE", date);
    }
}
