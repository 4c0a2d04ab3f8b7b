-- The last serial given out, per kind of number and year.
create table document_number (
    kind        varchar(40) not null,
    number_year integer     not null,
    last_serial bigint      not null,
    primary key (kind, number_year)
);
