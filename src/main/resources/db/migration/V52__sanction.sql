create table sanction (
    case_number         varchar(64)    primary key,
    version             integer        not null,
    state               varchar(32)    not null,
    kind                varchar(32)    not null,
    party_sanction      varchar(32)    not null,
    probation           varchar(32)    not null,
    government_sanction varchar(32)    not null,
    recovery            numeric(16, 2) not null,
    judicial_transfer   boolean        not null,
    decided_on          date,
    party_number        varchar(64),
    government_number   varchar(64),
    effect_until        date,
    accountability_form varchar(32)
);
