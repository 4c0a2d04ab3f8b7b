package org.mingjian.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjian.duty.Recusal.Decision;
import org.mingjian.duty.Recusal.Relation;
import org.mingjian.duty.Recusal.Request;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回避 the desk that keeps requests for recusal and what became of them. */
@Service
public class Recusals {

    private final RecusalRepository repository;
    private final Clock clock;

    Recusals(RecusalRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A request is made; until it is decided nothing changes. */
    public Recusal request(Request request) {
        return repository.save(Recusal.requested(request, LocalDate.now(clock)));
    }

    /** The applicant gives other reasons for a request that was sent back. */
    @Transactional
    public Recusal revise(long recusal, Relation relation, String reason) {
        return repository.save(find(recusal).revised(relation, reason));
    }

    /** The officer keeps out of the case from now on. */
    @Transactional
    public Recusal recuse(long recusal, LocalDate decidedOn) {
        return repository.save(find(recusal).decided(Decision.RECUSED, decidedOn));
    }

    /** It was decided that there is no reason to keep out. */
    @Transactional
    public Recusal refuse(long recusal, LocalDate decidedOn) {
        return repository.save(find(recusal).decided(Decision.REFUSED, decidedOn));
    }

    /** The applicant takes the request back. */
    @Transactional
    public Recusal withdraw(long recusal) {
        return repository.save(find(recusal).decided(Decision.WITHDRAWN, LocalDate.now(clock)));
    }

    /** The logins of those who keep out of a case. */
    public Set<String> recusedFrom(String caseNumber) {
        return repository.officers(caseNumber, Decision.RECUSED);
    }

    /** Every request in a case, in the order they were made. */
    public List<Recusal> ofCase(String caseNumber) {
        return repository.findByCaseNumberOrderById(caseNumber);
    }

    private Recusal find(long recusal) {
        return repository.findById(recusal).orElseThrow(() -> new IllegalArgumentException("没有该回避申请：" + recusal));
    }
}
