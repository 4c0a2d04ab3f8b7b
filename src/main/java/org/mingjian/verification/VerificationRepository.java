package org.mingjian.verification;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface VerificationRepository extends ListCrudRepository<Verification, Long> {

    Optional<Verification> findFirstByCaseNumberOrderByRoundDesc(String caseNumber);
}
