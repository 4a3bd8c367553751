-- one participant of an assignment asks another's post; several may be open at the same time
create table question (
    id             uuid primary key,
    version        bigint      not null,
    assignment_id  uuid        not null references assignment,
    asked_by_post  uuid        not null references post,
    asked_by_unit  uuid        not null references unit,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    asked_post     uuid        not null references post,
    due_on         date        not null,
    text           text        not null,
    state          text        not null,
    answer         text        not null,
    settled_by     text        not null,
    settled_at     timestamptz,
    entry_id       uuid,
    check ((state = 'OPEN') = (settled_at is null))
);
create index question_assignment on question (assignment_id, asked_at);
-- sent twice by one click too many, it is asked once
create unique index question_open_once on question (assignment_id, asked_by_post, asked_post, md5(text)) where state = 'OPEN';

-- which of several of a kind a work item belongs to, where several may go on beside one case file
alter table work_item add column errand_id uuid;
create index work_item_errand on work_item (errand_id) where errand_id is not null;
