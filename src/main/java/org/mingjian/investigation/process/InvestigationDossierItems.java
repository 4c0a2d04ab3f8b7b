package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.CRIME_SUSPECTED;
import static org.mingjian.investigation.process.InvestigationProcess.FILING_KIND;
import static org.mingjian.investigation.process.InvestigationProcess.ILLEGAL_GAINS;
import static org.mingjian.investigation.process.InvestigationProcess.INVESTIGATION_ROUND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.ChoiceSource.VariableReader;
import org.mingjian.investigation.Dossier;
import org.mingjian.investigation.Dossiers;
import org.mingjian.investigation.Round;
import org.springframework.stereotype.Component;

/** The contents list of the case's dossier 案卷目录, to be ticked off. */
@Component
class InvestigationDossierItems implements ChoiceSource {

    private final Dossiers dossiers;

    InvestigationDossierItems(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return "dossierItems";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return choices(required(context.variables()));
    }

    @Override
    public List<Choice> known(FormContext context) {
        return choices(dossiers.all());
    }

    private static List<Choice> choices(Dossier dossier) {
        return dossier.required().stream()
                .map(item -> new Choice(item.code(), item.title()))
                .toList();
    }

    /** What the dossier of the case must contain; empty outside an investigation. */
    Dossier required(VariableReader variables) {
        return text(variables, FILING_KIND.name())
                .map(kind -> dossiers.of(new Dossier.Occasion(
                        kind,
                        text(variables, ILLEGAL_GAINS.name())
                                .map(amount -> new BigDecimal(amount).signum() > 0)
                                .orElse(false),
                        text(variables, CRIME_SUSPECTED.name())
                                .map(Boolean::valueOf)
                                .orElse(false),
                        text(variables, INVESTIGATION_ROUND.name())
                                .map(Round::valueOf)
                                .orElse(Round.FIRST))))
                .orElseGet(() -> new Dossier(List.of()));
    }

    private static Optional<String> text(VariableReader variables, String name) {
        return Optional.ofNullable(variables.text(name)).filter(text -> !text.isBlank());
    }
}
