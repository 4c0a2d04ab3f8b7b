package org.mingjian.clue;

import java.util.List;
import java.util.Optional;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseOutcome;
import org.mingjian.casefile.Party;
import org.mingjian.duty.Recusals;
import org.mingjian.people.People;
import org.springframework.stereotype.Service;

/**
 * 重复件 earlier clues as whoever registers is told them: enough to see whether a report repeats one, and no more
 * (控制知悉范围). Of a running case the filed way of disposal is told and not the stage, so that nobody learns here that a
 * case was filed or is under investigation.
 */
@Service
class EarlierClues {

    private static final int OPENING = 50;

    private final Clues clues;
    private final CaseFiles files;
    private final Recusals recusals;
    private final People people;

    EarlierClues(Clues clues, CaseFiles files, Recusals recusals, People people) {
        this.clues = clues;
        this.files = files;
        this.recusals = recusals;
        this.people = people;
    }

    /** Not those that the officer must keep out of: whose subject has his name, or from which he is recused. */
    List<Earlier> like(String subjectName, String subjectOrganisation, String allegation, String officer) {
        String own = Party.keyOf(people.nameOf(officer));
        return clues.like(subjectName, subjectOrganisation, allegation).stream()
                .filter(clue -> !Party.keyOf(clue.subjectName()).equals(own))
                .filter(clue -> !recusals.recusedFrom(clue.caseNumber()).contains(officer))
                .map(clue -> new Earlier(clue, opening(clue.allegation()), standing(clue)))
                .toList();
    }

    private static String opening(String allegation) {
        return allegation.codePointCount(0, allegation.length()) <= OPENING
                ? allegation
                : allegation.substring(0, allegation.offsetByCodePoints(0, OPENING)) + "……";
    }

    private String standing(Clue clue) {
        String disposal =
                clue.disposal() == null ? "" : "处置方式：" + clue.disposal().label() + "；";
        Optional<CaseFile> closed = files.find(clue.caseNumber()).filter(file -> !file.open());
        return closed.map(file -> disposal + "已办结：" + CaseOutcome.label(String.valueOf(file.outcome())))
                .orElseGet(() -> disposal + running(clue.state()));
    }

    private static String running(Clue.State state) {
        return switch (state) {
            case REGISTERED -> "已登记，尚未分办";
            case ASSIGNED, SIGNED -> "已分办，正在提出处置意见";
            case FILED -> "正在办理";
            case HELD -> "暂存待查中";
            case TRANSFERRED -> "已转送，尚未归档";
            case CLOSED -> "已了结，尚未归档";
        };
    }

    /**
     * An earlier clue and what is told of it.
     *
     * @param opening the first words of the allegation
     * @param standing what became of it, in words
     */
    record Earlier(Clue clue, String opening, String standing) {}
}
