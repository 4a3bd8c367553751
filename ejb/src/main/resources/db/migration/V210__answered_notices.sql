-- which of several things of its case file a notice is about: a work item or a question; null where it is the matter itself
alter table notice
    add column about_id uuid;
-- whoever takes a step asks whether its post was told anything of the case file
drop index notice_unread;
create index notice_unread on notice (post_id, case_file_id) where read_at is null;
