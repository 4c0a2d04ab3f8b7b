package org.mingjian.duty.process;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.mingjian.duty.Fitness;
import org.mingjian.duty.Recusals;
import org.mingjian.duty.Work;
import org.mingjian.engine.Refusal;
import org.mingjian.engine.Unrestricted;
import org.springframework.stereotype.Component;

/** Asks the engine. */
@Component
class EngineFitness implements Fitness {

    private final Unrestricted engine;
    private final RuntimeService runtime;
    private final TaskDuties duties;
    private final Recusals recusals;

    EngineFitness(Unrestricted engine, RuntimeService runtime, TaskDuties duties, Recusals recusals) {
        this.engine = engine;
        this.runtime = runtime;
        this.duties = duties;
        this.recusals = recusals;
    }

    @Override
    public Work ofTask(String taskId) {
        return engine.run(context -> {
            @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task == null) {
                throw new Refusal("该任务不存在，或已由他人办结，请刷新任务列表");
            }
            return duties.work(task);
        });
    }

    @Override
    public Work ofCase(String caseNumber) {
        return engine.run(context -> new Work(
                Subject.nameInCase(caseNumber, runtime).orElse(null),
                null,
                Set.of(),
                Set.of(),
                recusals.recusedFrom(caseNumber)));
    }
}
