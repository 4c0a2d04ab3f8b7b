package org.mingjian.investigation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.investigation.Investigation.Report;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 报告日期: the facts were put to the person before (V05), in the report and in the supplementary one. */
@Configuration(proxyBeanMethods = false)
class InvestigationReportRules {

    @Bean
    FormRule investigationReportRule() {
        return new ReportDate("investigation-write-report");
    }

    @Bean
    FormRule investigationSupplementReportRule() {
        return new ReportDate("investigation-write-supplement-report");
    }

    private record ReportDate(String form) implements FormRule {

        @Override
        public Optional<String> objection(Map<String, Object> fields, FormContext context) {
            @Nullable String met = context.variables().text(InvestigationProcess.FACT_MEETING_ON.name());
            return new Report(
                            met == null || met.isBlank() ? null : LocalDate.parse(met),
                            LocalDate.parse(String.valueOf(fields.get(InvestigationProcess.REPORT_ON.name()))),
                            BigDecimal.ZERO,
                            false)
                    .objection();
        }
    }
}
