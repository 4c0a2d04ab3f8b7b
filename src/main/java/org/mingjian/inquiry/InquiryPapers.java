package org.mingjian.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.springframework.stereotype.Component;

/** What papers say of 谈话函询: the numbers of its letters. */
@Component
class InquiryPapers implements PaperFacts {

    private static final List<String> NAMES = List.of("函询文号", "委托谈话函文号", "采信反馈函文号");

    private final Inquiries inquiries;

    InquiryPapers(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<PaperField> fields() {
        return NAMES.stream().map(name -> PaperField.text(name, "谈话函询")).toList();
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> values = new HashMap<>();
        NAMES.forEach(name -> numbers(subject.caseNumber(), name).forEach(number -> values.put(name, number)));
        return values;
    }

    @Override
    public List<String> numbers(String caseNumber, String name) {
        return inquiries.rounds(caseNumber).stream()
                .flatMap(round -> number(round, name).stream())
                .toList();
    }

    private static Optional<String> number(Inquiry round, String name) {
        return switch (name) {
            case "函询文号" -> round.letterNumber().filter(number -> round.method() == InquiryMethod.LETTER);
            case "委托谈话函文号" -> round.letterNumber().filter(number -> round.method() == InquiryMethod.TALK);
            case "采信反馈函文号" -> round.acceptanceNumber();
            default -> Optional.empty();
        };
    }
}
