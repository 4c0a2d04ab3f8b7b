package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue and the templates that come with the application. */
@ApplicationTest
class PaperTemplatesTest {

    @Autowired
    PaperCatalogue catalogue;

    @Autowired
    PaperTemplates templates;

    @Autowired
    TemplateCheck check;

    @Autowired
    PaperFields fields;

    @Autowired
    DocumentSettings settings;

    @Test
    void every_paper_has_a_template_that_says_only_what_the_record_knows() {
        for (Paper paper : catalogue.all()) {
            assertThatCode(() -> check.check(
                            paper.name(), templates.current(paper.code()).content()))
                    .as(paper.code())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void every_paper_that_draws_a_number_has_a_pattern_and_every_number_on_record_a_field() {
        List<Paper> papers = catalogue.all();
        assertThat(papers)
                .extracting(Paper::numberKind)
                .filteredOn(kind -> kind != null)
                .allSatisfy(settings::pattern);
        assertThat(papers)
                .extracting(Paper::numberField)
                .filteredOn(field -> field != null)
                .isSubsetOf(fields.all().keySet());
    }
}
