-- what is planned or changed on its day waits a while for the person who does that
alter table reorganization add column changed_at timestamptz;
update reorganization set changed_at = planned_at;
alter table reorganization alter column changed_at set not null;
