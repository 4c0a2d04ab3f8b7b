create table enforcement (
    case_number             varchar(64)    primary key,
    version                 integer        not null,
    state                   varchar(32)    not null,
    party_sanction          varchar(32)    not null,
    government_sanction     varchar(32)    not null,
    sanctioned_on           date           not null,
    effect_until            date,
    recovery_amount         numeric(15, 2) not null,
    recovered_amount        numeric(15, 2) not null,
    post_changed_on         date,
    pay_changed_on          date,
    announced_on            date,
    delivered_on            date,
    organisation_copied_on  date,
    judicial_transferred_on date,
    reported_on             date
);

create table effect (
    case_number     varchar(64) primary key,
    version         integer     not null,
    state           varchar(32) not null,
    begun_on        date        not null,
    effect_until    date        not null,
    visit_on        date        not null,
    visited_on      date,
    forbidden_found boolean     not null,
    ended_at        timestamp with time zone
);
