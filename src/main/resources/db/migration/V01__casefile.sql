create table case_file (
    number       varchar(64) primary key,
    opened_at    timestamp with time zone not null,
    stage        varchar(64) not null,
    unit         varchar(64),
    closed_at    timestamp with time zone,
    outcome      varchar(64),
    record_count integer     not null
);

create table case_record (
    case_number   varchar(64)     not null references case_file (number),
    position      integer         not null,
    stage         varchar(64)     not null,
    element_id    varchar(255)    not null,
    element_label varchar(255)    not null,
    actor         varchar(64)     not null,
    recorded_at   timestamp with time zone not null,
    fields        varchar(100000) not null,
    previous_hash varchar(64)     not null,
    hash          varchar(64)     not null,
    primary key (case_number, position)
);
