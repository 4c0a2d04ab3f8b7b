package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DocumentSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DocumentConfiguration.class);

    @Test
    void an_office_sets_one_pattern_anew_and_keeps_the_others() {
        application
                .withPropertyValues("mingjian.document.numbers.FILING_PARTY=某纪立〔{year}〕{serial}号")
                .run(context -> {
                    DocumentSettings settings = context.getBean(DocumentSettings.class);
                    assertThat(settings.pattern("FILING_PARTY").format(2026, 3)).isEqualTo("某纪立〔2026〕3号");
                    assertThat(settings.pattern("FILING_SUPERVISION").format(2026, 3))
                            .isEqualTo("监立〔2026〕3号");
                });
    }

    @Test
    void a_pattern_without_a_serial_keeps_the_application_from_starting() {
        application
                .withPropertyValues("mingjian.document.numbers.CLUE=XS-{year}")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("文号格式须含 {year} 和一个 {serial}：XS-{year}"));
    }
}
