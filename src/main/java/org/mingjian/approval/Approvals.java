package org.mingjian.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.approval.Approval.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审批 the desk that keeps approvals and their opinions. */
@Service
public class Approvals {

    private final ApprovalRepository repository;
    private final Clock clock;

    Approvals(ApprovalRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A matter is submitted; its first level is asked. */
    public Approval open(Matter matter, Submission submission) {
        return repository.save(Approval.open(matter, submission, LocalDate.now(clock)));
    }

    /**
     * The level that is asked gives its opinion.
     *
     * @throws IllegalStateException if the opinion is out of turn, or given by somebody who must not give it
     */
    @Transactional
    public Approval give(long approval, Opinion opinion) {
        return repository.save(find(approval).with(opinion));
    }

    /** The matter was called off; an approval that has its outcome keeps it. */
    @Transactional
    public void abandon(long approval) {
        repository.save(find(approval).abandoned());
    }

    /** @throws IllegalArgumentException if there is no such approval */
    public Approval find(long approval) {
        return repository.findById(approval).orElseThrow(() -> new IllegalArgumentException("没有该审批单：" + approval));
    }

    /** Every approval of a case in the order they were submitted, each with its opinions in order. */
    public List<Approval> ofCase(String caseNumber) {
        return repository.findByCaseNumberOrderById(caseNumber);
    }
}
