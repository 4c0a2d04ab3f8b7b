-- Who has reported under a real name 检举控告人: encrypted, one row for a case; key_id says with which key.
create table informant (
    case_number varchar(64) primary key references case_file (number),
    version     integer     not null,
    key_id      varchar(16) not null,
    sealed      bytea       not null,
    changed_by  varchar(64) not null,
    changed_at  timestamp with time zone not null
);
