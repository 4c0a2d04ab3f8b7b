package org.mingjian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class CollisionTest {

    @Test
    void another_transaction_that_came_between_is_a_collision_however_it_is_wrapped() {
        SQLException deadlock = new SQLException("deadlock detected", "40P01");

        assertThat(Collision.isBehind(new OptimisticLockingException("changed")))
                .isTrue();
        assertThat(Collision.isBehind(new ProcessEngineException("failed", new RuntimeException(deadlock))))
                .isTrue();
        assertThat(Collision.isBehind(new CannotAcquireLockException("failed", deadlock)))
                .isTrue();
    }

    @Test
    void a_fault_of_ours_or_of_the_database_is_none() {
        assertThat(Collision.isBehind(new IllegalStateException("ours"))).isFalse();
        assertThat(Collision.isBehind(new ProcessEngineException(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(Collision.isBehind(new ProcessEngineException(new SQLException("no state"))))
                .isFalse();
    }
}
