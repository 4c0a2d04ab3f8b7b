package org.mingjian.hearing.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.hearing.Hearing;
import org.mingjian.hearing.HearingConclusion;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** 登记移送审理: begins a hearing and tells what earlier ones sent the case back for. */
@Component
class ReceiveHearingDelegate implements JavaDelegate {

    /** A text variable holds 4000 characters. */
    private static final int LONGEST = 3900;

    private final Hearings hearings;

    ReceiveHearingDelegate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Hearing> earlier =
                hearings.receive(execution.getProcessBusinessKey(), HearingProcess.HEARING_UNIT.get(execution));
        String text = earlier.stream().map(ReceiveHearingDelegate::line).collect(Collectors.joining("；"));
        HearingProcess.EARLIER_RETURNS.set(
                execution,
                text.isEmpty() ? "无" : text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    private static String line(Hearing hearing) {
        return "第" + hearing.round() + "次审理"
                + hearing.conclusion().map(HearingConclusion::label).orElse("")
                + hearing.supplementItems().map(items -> "：" + items).orElse("");
    }
}
