-- Contents whose record is not there yet: what stays is cleared by a later upload.
create table attachment_upload (
    content    varchar(64) primary key,
    started_at timestamp with time zone not null
);
