package org.mingjian.inquiry.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.inquiry.InquiryResult;
import org.springframework.stereotype.Component;

/** Filing straight after an inquiry is for those under supervision law only (监察法实施条例§206). */
@Component
class InquiryReportRule implements FormRule {

    @Override
    public String form() {
        return "inquiry-write-report";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        boolean filing = InquiryResult.FILING.name().equals(fields.get(InquiryProcess.INQUIRY_PROPOSAL.name()));
        boolean official = Boolean.parseBoolean(context.variables().text(InquiryProcess.PUBLIC_OFFICIAL.name()));
        return filing && !official ? Optional.of("“处置意见”：直接拟立案限监察对象，其他人员应当先初步核实（《监察法实施条例》第206条）") : Optional.empty();
    }
}
