create table closure (
    case_number       varchar(64) primary key,
    version           integer     not null,
    state             varchar(32) not null,
    closed_on         date        not null,
    kind              varchar(32),
    form              varchar(32),
    feedback_given_on date,
    informant_objects boolean     not null,
    clarified_on      date,
    archive_number    varchar(200),
    archived_on       date,
    struck_off_at     timestamp with time zone
);

create index closure_kind on closure (kind);
