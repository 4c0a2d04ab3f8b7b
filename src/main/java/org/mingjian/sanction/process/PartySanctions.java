package org.mingjian.sanction.process;

import java.util.Arrays;
import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.sanction.PartySanction;
import org.springframework.stereotype.Component;

/** The Party sanctions that the subject may receive; forms offer no others, and refuse them. */
@Component
class PartySanctions implements ChoiceSource {

    @Override
    public String name() {
        return "partySanctions";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return Facts.of(context).subject().partySanctions().stream()
                .map(PartySanctions::choice)
                .toList();
    }

    @Override
    public List<Choice> known(FormContext context) {
        return Arrays.stream(PartySanction.values()).map(PartySanctions::choice).toList();
    }

    private static Choice choice(PartySanction sanction) {
        return new Choice(sanction.name(), sanction.label());
    }
}
