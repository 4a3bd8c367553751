-- the case file that tells a model's history, from the first time that somebody draws it
alter table process_model add column case_file_id uuid references case_file;
-- where the answer to what was sent goes
alter table model_version add column sent_post uuid references post;
-- the roles that the sign-on service vouched for when the person was here last: who is told that something waits for such a role
alter table official add column known_roles text not null default '';
