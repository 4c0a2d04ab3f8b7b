create table clue (
    case_number          varchar(64)   primary key,
    state                varchar(32)   not null,
    subject_name         varchar(200)  not null,
    subject_organisation varchar(200)  not null,
    allegation           varchar(4000) not null,
    received_on          date          not null,
    registered_at        timestamp with time zone not null,
    unit                 varchar(64),
    assigned_at          timestamp with time zone,
    signed_at            timestamp with time zone,
    disposal             varchar(32),
    filed_at             timestamp with time zone,
    version              integer       not null
);

create index clue_subject_name on clue (subject_name);
create index clue_subject_organisation on clue (subject_organisation);
