package org.mingjian.sanction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.document.PaperFacts;
import org.mingjian.document.PaperField;
import org.mingjian.document.PaperSubject;
import org.mingjian.sanction.Proposal.Kind;
import org.springframework.stereotype.Component;

/** What papers say of the sanction 处分: what is proposed or decided, by which numbers, from when and until when. */
@Component
class SanctionPapers implements PaperFacts {

    private static final String ORIGIN = "处分";
    private static final String PARTY = "党纪处分文号";
    private static final String GOVERNMENT = "政务处分文号";
    private static final String EXEMPTION = "免予处分文号";

    private final Sanctions sanctions;

    SanctionPapers(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public List<PaperField> fields() {
        return List.of(
                PaperField.text("处分文号", ORIGIN),
                PaperField.text(PARTY, ORIGIN),
                PaperField.text(GOVERNMENT, ORIGIN),
                PaperField.text(EXEMPTION, ORIGIN),
                PaperField.text("处分内容", ORIGIN),
                PaperField.text("党纪处分内容", ORIGIN),
                PaperField.text("政务处分内容", ORIGIN),
                PaperField.date("处分决定日期", ORIGIN),
                PaperField.date("影响期届满日期", ORIGIN));
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> values = new HashMap<>();
        sanctions.find(subject.caseNumber()).ifPresent(sanction -> {
            Proposal proposal = sanction.proposal();
            number(sanction, PARTY).ifPresent(number -> values.put(PARTY, number));
            number(sanction, GOVERNMENT).ifPresent(number -> values.put(GOVERNMENT, number));
            number(sanction, EXEMPTION).ifPresent(number -> values.put(EXEMPTION, number));
            String numbers = Stream.of(PARTY, GOVERNMENT, EXEMPTION)
                    .flatMap(name -> number(sanction, name).stream())
                    .collect(Collectors.joining("、"));
            values.put("处分文号", numbers);
            values.put("处分内容", proposal.text());
            if (proposal.partySanction() != PartySanction.NONE) {
                values.put("党纪处分内容", only(proposal, proposal.partySanction(), GovernmentSanction.NONE));
            }
            if (proposal.governmentSanction() != GovernmentSanction.NONE) {
                values.put("政务处分内容", only(proposal, PartySanction.NONE, proposal.governmentSanction()));
            }
            sanction.decidedOn().ifPresent(day -> values.put("处分决定日期", day));
            sanction.effectUntil().ifPresent(day -> values.put("影响期届满日期", day));
        });
        return values;
    }

    @Override
    public List<String> numbers(String caseNumber, String name) {
        return sanctions.find(caseNumber).flatMap(sanction -> number(sanction, name)).stream()
                .toList();
    }

    private static Optional<String> number(Sanction sanction, String name) {
        boolean exempted = sanction.proposal().kind() == Kind.EXEMPT;
        Optional<String> party = Optional.ofNullable(sanction.papers().party());
        Optional<String> government = Optional.ofNullable(sanction.papers().government());
        return switch (name) {
            case PARTY -> party.filter(number -> !exempted);
            case GOVERNMENT -> government.filter(number -> !exempted);
            case EXEMPTION -> party.or(() -> government).filter(number -> exempted);
            default -> Optional.empty();
        };
    }

    private static String only(Proposal all, PartySanction party, GovernmentSanction government) {
        return new Proposal(all.kind(), party, all.probation(), government, BigDecimal.ZERO, false).text();
    }
}
