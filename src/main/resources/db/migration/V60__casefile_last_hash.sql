-- The end of the chain beside its length: a record is appended without reading the one before it.
alter table case_file add column last_hash varchar(64);

update case_file
set last_hash = (select hash from case_record where case_number = case_file.number and position = case_file.record_count);
