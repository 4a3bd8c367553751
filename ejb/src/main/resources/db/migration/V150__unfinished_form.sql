-- A decision that does not ask for the step's form may leave it unfinished; what was typed is kept for the next time.
alter table matter_submission add column unfinished boolean not null default false;
