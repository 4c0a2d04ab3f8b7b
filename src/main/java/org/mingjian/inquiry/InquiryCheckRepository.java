package org.mingjian.inquiry;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface InquiryCheckRepository extends ListCrudRepository<InquiryCheck, Long> {

    Optional<InquiryCheck> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
