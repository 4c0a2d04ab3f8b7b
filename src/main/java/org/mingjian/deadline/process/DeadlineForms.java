package org.mingjian.deadline.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingjian.deadline.ChineseDay;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.ExtensionRequests;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.engine.FormRule;
import org.mingjian.people.People;
import org.mingjian.people.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists and rules of the forms about periods. */
@Configuration(proxyBeanMethods = false)
class DeadlineForms {

    /** The running periods of the unit of whoever asks. */
    @Bean
    ChoiceSource runningDeadlines(Deadlines deadlines, People people) {
        return new Running(
                "runningDeadlines",
                deadlines,
                people,
                deadline -> new Choice(
                        String.valueOf(deadline.id()),
                        deadline.caseNumber() + "　" + deadline.name() + "（届满日" + ChineseDay.of(deadline.lastDay())
                                + "）"));
    }

    /** The cases that have such a period. */
    @Bean
    ChoiceSource runningDeadlineCases(Deadlines deadlines, People people) {
        return new Running(
                "runningDeadlineCases",
                deadlines,
                people,
                deadline -> new Choice(deadline.caseNumber(), deadline.caseNumber()));
    }

    @Bean
    FormRule applyExtensionRule(Deadlines deadlines, ExtensionRequests requests) {
        return new ExtensionRequestRule(
                DeadlineExtensionProcess.APPLY_FORM, deadlines, period -> requests.isPending(period.id()));
    }

    @Bean
    FormRule reviseExtensionRule(Deadlines deadlines) {
        return new ExtensionRequestRule(DeadlineExtensionProcess.REVISE_FORM, deadlines, period -> false);
    }

    private record Running(String name, Deadlines deadlines, People people, Function<Deadline, Choice> entry)
            implements ChoiceSource {

        @Override
        public List<Choice> choices(FormContext context) {
            List<String> units = Optional.ofNullable(context.userId()).flatMap(people::unitOf).map(Unit::key).stream()
                    .toList();
            return deadlines.running(units).stream().map(entry).distinct().toList();
        }
    }
}
