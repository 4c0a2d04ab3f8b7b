package org.mingjian.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingjian.deadline.Deadline.State;
import org.springframework.data.repository.CrudRepository;

interface DeadlineRepository extends CrudRepository<Deadline, Long> {

    Optional<Deadline> findFirstByCaseNumberAndCodeAndScopeOrderByIdDesc(String caseNumber, String code, String scope);

    Optional<Deadline> findFirstByCaseNumberAndCodeAndStateOrderByIdDesc(String caseNumber, String code, State state);

    List<Deadline> findByCaseNumberAndStateInOrderByEndsAt(String caseNumber, Collection<State> states);

    List<Deadline> findByCaseNumberOrderById(String caseNumber);

    List<Deadline> findByUnitInAndStateOrderByEndsAt(Collection<String> units, State state);

    List<Deadline> findByStateAndEndsAtLessThanEqualOrderByEndsAt(State state, Instant now);
}
