package org.mingjian.enforcement;

import org.springframework.data.repository.ListCrudRepository;

interface EnforcementRepository extends ListCrudRepository<Enforcement, String> {}
