package org.mingjian.handling.process;

import java.util.Optional;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 回避申请: asks for somebody to keep out of the case, as the process {@code duty-recusal} does. */
@Component
@Order(61)
class ApplyForRecusal implements Action {

    private final Applications applications;
    private final CaseFiles files;

    ApplyForRecusal(Applications applications, CaseFiles files) {
        this.applications = applications;
        this.files = files;
    }

    @Override
    public String name() {
        return "apply-recusal";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return files.find(occasion.caseNumber()).filter(CaseFile::open).flatMap(file -> applications
                .fields(HandlingNames.RECUSAL)
                .map(fields -> new Offer(name(), "回避申请", "本人有应当回避的情形，或者发现他人应当回避的，可以提出；作出决定前不停止办理。", fields)));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        return "回避申请已提交，" + applications.submit(HandlingNames.RECUSAL, occasion, entries);
    }
}
