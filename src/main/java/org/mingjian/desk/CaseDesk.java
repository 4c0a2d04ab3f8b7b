package org.mingjian.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Opinion;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseOutcome;
import org.mingjian.casefile.Party;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Reckoning;
import org.mingjian.deadline.Standing;
import org.mingjian.deadline.Standings;
import org.mingjian.desk.CaseView.ApprovalView;
import org.mingjian.desk.CaseView.OpinionView;
import org.mingjian.desk.CaseView.PeriodView;
import org.mingjian.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办案台 the desk that lays out a case. */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

    private static final Party NOBODY = new Party("", null, null);

    private final Whereabouts whereabouts;
    private final RecordReader records;
    private final Deadlines deadlines;
    private final Standings standings;
    private final Reckoning reckoning;
    private final Approvals approvals;
    private final People people;

    CaseDesk(
            Whereabouts whereabouts,
            RecordReader records,
            Deadlines deadlines,
            Standings standings,
            Reckoning reckoning,
            Approvals approvals,
            People people) {
        this.whereabouts = whereabouts;
        this.records = records;
        this.deadlines = deadlines;
        this.standings = standings;
        this.reckoning = reckoning;
        this.approvals = approvals;
        this.people = people;
    }

    /** The case as its reader finds it, who has come through a {@link CaseDoor}. */
    public CaseView of(CaseFile file) {
        @Nullable Party subject = file.subject();
        return view(file, subject == null ? NOBODY : subject);
    }

    /** The way that a case has taken through one of its models; empty if it has not been there. */
    public Optional<Whereabouts.Way> way(String caseNumber, String definitionId) {
        return whereabouts.way(caseNumber, definitionId);
    }

    public Whereabouts.Counts counts() {
        return whereabouts.counts();
    }

    private CaseView view(CaseFile file, Party subject) {
        return new CaseView(
                file.number(),
                file.subject() == null ? null : subject.name(),
                subject.organisation(),
                subject.post(),
                whereabouts.nameOf(file.stage()),
                file.unit() == null ? null : people.unitName(file.unit()),
                file.openedAt(),
                file.closedAt(),
                file.outcome() == null ? null : CaseOutcome.label(file.outcome()),
                deadlines.of(file.number()).stream()
                        .sorted(Comparator.comparing((Deadline deadline) -> !deadline.isOpen())
                                .thenComparing(Deadline::endsAt))
                        .map(this::period)
                        .toList(),
                records.of(file),
                approvals.ofCase(file.number()).stream()
                        .sorted(Comparator.comparing(Approval::id, Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(this::approval)
                        .toList(),
                whereabouts.models(file.number()));
    }

    private PeriodView period(Deadline deadline) {
        Standing standing = standings.of(deadline);
        return new PeriodView(
                deadline.name(),
                standing.legalBasis(),
                reckoning.day(deadline.startedAt()),
                deadline.lastDay(),
                deadline.originalLastDay(),
                deadline.state().name(),
                deadline.state().chinese(),
                standing.daysLeft(),
                standing.left(),
                standing.colour() == null ? null : standing.colour().name(),
                deadline.extensions(),
                deadline.pausedAt().map(reckoning::day).orElse(null),
                standing.pausedDays());
    }

    private ApprovalView approval(Approval approval) {
        List<OpinionView> opinions =
                approval.opinions().stream().map(CaseDesk::opinion).toList();
        return new ApprovalView(
                approval.matterName(),
                approval.openedOn(),
                approval.proposer() == null ? null : people.nameOf(approval.proposer()),
                switch (approval.outcome()) {
                    case PENDING -> "审批中";
                    case APPROVED -> "同意";
                    case RETURNED -> "退回修改";
                    case REJECTED -> "不同意";
                    case ABANDONED -> "已终止";
                },
                opinions);
    }

    private static OpinionView opinion(Opinion opinion) {
        return new OpinionView(
                opinion.level().label(),
                opinion.officerName(),
                opinion.verdict().label(),
                opinion.remark(),
                opinion.source() == null ? null : opinion.source().text(),
                opinion.givenOn());
    }
}
