package org.mingjian.sanction.process;

import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.springframework.stereotype.Component;

/** The government sanctions that the subject may receive; forms offer no others, and refuse them. */
@Component
class GovernmentSanctions implements ChoiceSource {

    @Override
    public String name() {
        return "governmentSanctions";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return Facts.of(context).subject().governmentSanctions().stream()
                .map(sanction -> new Choice(sanction.name(), sanction.label()))
                .toList();
    }
}
