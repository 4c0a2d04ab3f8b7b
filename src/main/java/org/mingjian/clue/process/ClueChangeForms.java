package org.mingjian.clue.process;

import org.mingjian.casefile.CaseFiles;
import org.mingjian.engine.FormRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms about a change of the way of disposal. */
@Configuration(proxyBeanMethods = false)
class ClueChangeForms {

    @Bean
    FormRule requestChangeRule(CaseFiles files, RunningChanges running) {
        return new ChangeRequestRule(ClueChangeProcess.REQUEST_FORM, files, running);
    }

    @Bean
    FormRule reviseChangeRule(CaseFiles files, RunningChanges running) {
        return new ChangeRequestRule(ClueChangeProcess.REVISE_FORM, files, running);
    }
}
