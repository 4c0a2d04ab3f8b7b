package org.mingjian.sanction;

import org.springframework.data.repository.ListCrudRepository;

interface SanctionRepository extends ListCrudRepository<Sanction, String> {}
