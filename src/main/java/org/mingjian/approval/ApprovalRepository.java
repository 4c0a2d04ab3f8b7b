package org.mingjian.approval;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ApprovalRepository extends ListCrudRepository<Approval, Long> {

    List<Approval> findByCaseNumberOrderById(String caseNumber);
}
