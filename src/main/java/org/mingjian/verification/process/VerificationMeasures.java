package org.mingjian.verification.process;

import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** The measures that may be used before filing; forms offer no others, and refuse them (监察法实施条例§59). */
@Component
class VerificationMeasures implements ChoiceSource {

    private final Verifications verifications;

    VerificationMeasures(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verificationMeasures";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return verifications.measures().stream()
                .map(measure -> new Choice(measure.name(), measure.label()))
                .toList();
    }
}
