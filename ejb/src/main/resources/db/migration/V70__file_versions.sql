-- a file may be followed by newer versions of itself; all of them stay readable
alter table attachment
    add column series_id      uuid,
    add column version_number integer not null default 1 check (version_number > 0);
update attachment set series_id = id;
alter table attachment alter column series_id set not null;
create unique index attachment_version on attachment (series_id, version_number);
