-- Since when the bytes of a content are being removed: from then on no record may name it.
alter table attachment_upload add column claimed_at timestamp with time zone;
