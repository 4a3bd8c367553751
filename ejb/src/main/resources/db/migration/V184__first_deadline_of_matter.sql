-- The deadline that a matter began with stays known when it is extended.
alter table matter add first_due_on date;
