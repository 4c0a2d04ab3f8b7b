package org.mingjian.closure;

import org.springframework.data.repository.ListCrudRepository;

interface ClosureRepository extends ListCrudRepository<Closure, String> {}
