-- of two windows that write the same draft the second is told
alter table draft add column version bigint not null default 1;
