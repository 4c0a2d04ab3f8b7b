package org.mingjian.enforcement;

import org.springframework.data.repository.ListCrudRepository;

interface EffectRepository extends ListCrudRepository<Effect, String> {}
