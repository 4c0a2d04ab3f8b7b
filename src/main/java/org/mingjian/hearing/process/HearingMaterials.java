package org.mingjian.hearing.process;

import java.util.Arrays;
import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.hearing.CaseMaterial;
import org.springframework.stereotype.Component;

/** The materials that come with a case. */
@Component
class HearingMaterials implements ChoiceSource {

    @Override
    public String name() {
        return "hearingMaterials";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return Arrays.stream(CaseMaterial.values())
                .map(material -> new Choice(material.name(), material.label()))
                .toList();
    }
}
