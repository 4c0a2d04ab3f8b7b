-- Every completion of a task looks for its sub-tasks: without this index it reads all open tasks.
create index if not exists mingjian_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
-- The job executor asks for due jobs all day long.
create index if not exists mingjian_job_due on ACT_RU_JOB (DUEDATE_);
-- Every list in Tasklist is sorted by the due date.
create index if not exists mingjian_task_due on ACT_RU_TASK (DUE_DATE_);
