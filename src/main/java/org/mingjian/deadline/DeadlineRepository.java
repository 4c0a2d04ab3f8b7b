package org.mingjian.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface DeadlineRepository extends CrudRepository<Deadline, Long> {

    Optional<Deadline> findFirstByCaseNumberAndCodeAndScopeOrderByIdDesc(String caseNumber, String code, String scope);

    List<Deadline> findByCaseNumberAndCodeAndStateOrderByIdDesc(String caseNumber, String code, DeadlineState state);

    List<Deadline> findByCaseNumberAndStateInOrderByEndsAt(String caseNumber, Collection<DeadlineState> states);

    List<Deadline> findByCaseNumberOrderById(String caseNumber);

    List<Deadline> findByUnitInAndStateOrderByEndsAt(Collection<String> units, DeadlineState state);

    List<Deadline> findByStateAndEndsAtLessThanEqualOrderByEndsAt(DeadlineState state, Instant now);
}
