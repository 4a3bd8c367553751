-- A new version of the program may bring a model that administrators have changed here: it is offered, and theirs stays in force.
alter table model_version add column offered_sha256 text;
create unique index model_version_offered on model_version (model_key) where state = 'OFFERED';
