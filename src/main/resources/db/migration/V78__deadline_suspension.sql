-- 挂起: the officer who paused a period; null while the procedure itself pauses it.
alter table deadline add column paused_by varchar(64);
