-- Who a case is about 被反映人. subject_key is the name without blanks: so it is compared and searched.
alter table case_file add column subject_name varchar(200);
alter table case_file add column subject_organisation varchar(200);
alter table case_file add column subject_post varchar(200);
alter table case_file add column subject_key varchar(200);

update case_file
set subject_name = (select clue.subject_name from clue where clue.case_number = case_file.number),
    subject_organisation = (select clue.subject_organisation from clue where clue.case_number = case_file.number),
    subject_key = (select lower(replace(replace(clue.subject_name, ' ', ''), '　', ''))
                   from clue where clue.case_number = case_file.number);

create index case_file_unit on case_file (unit);
create index case_file_subject on case_file (subject_key);
create index case_file_opened on case_file (opened_at);

-- What people entered, without keys and codes, in small letters: what a search for text looks at.
alter table case_record add column entered varchar(100000) default '' not null;
create index case_record_actor on case_record (actor, case_number);

create index recusal_officer on recusal (officer, decision);
