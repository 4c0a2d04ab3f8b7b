package org.mingjian.sanction.process;

import java.util.Arrays;
import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.sanction.GovernmentSanction;
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
                .map(GovernmentSanctions::choice)
                .toList();
    }

    @Override
    public List<Choice> known(FormContext context) {
        return Arrays.stream(GovernmentSanction.values())
                .map(GovernmentSanctions::choice)
                .toList();
    }

    private static Choice choice(GovernmentSanction sanction) {
        return new Choice(sanction.name(), sanction.label());
    }
}
