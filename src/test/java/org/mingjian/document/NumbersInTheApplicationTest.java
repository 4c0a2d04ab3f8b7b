package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ProcessTest
class NumbersInTheApplicationTest {

    @Autowired
    PaperCatalogue catalogue;

    @Autowired
    DocumentSettings settings;

    @Autowired
    Numbering numbering;

    @Test
    void every_paper_that_has_a_number_has_a_usual_pattern_for_it() {
        assertThat(catalogue.all().stream().map(Paper::numberKind).filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(kind ->
                        assertThat(settings.pattern(kind).format(2026, 7)).contains("2026", "7"));
        assertThat(settings.numbers())
                .containsKeys(
                        "CLUE",
                        "FILING_PARTY",
                        "FILING_SUPERVISION",
                        "SANCTION_PARTY",
                        "SANCTION_GOVERNMENT",
                        "REMINDER",
                        "SUPERVISION",
                        "INQUIRY_LETTER");
        assertThat(settings.pattern("SANCTION_GOVERNMENT").format(2026, 7)).isEqualTo("监政处〔2026〕7号");
    }

    @Test
    void no_number_is_given_outside_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> numbering.next("CLUE", LocalDate.of(2026, 1, 1)));
    }
}
