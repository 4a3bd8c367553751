-- One row for each step of a case file that waits, or waited, for a post.

create table work_item (
    id             uuid primary key,
    version        bigint      not null,
    case_file_id   uuid        not null references case_file,
    step_ref       text        not null unique,
    model          text        not null,
    model_version  integer     not null,
    step           text        not null,
    name           text        not null,
    unit_id        uuid        not null references unit,
    post_id        uuid        not null references post,
    opened_at      timestamptz not null,
    due_on         date,
    state          text        not null,
    decision       text,
    closed_at      timestamptz,
    closed_by      uuid references official,
    closed_by_name text
);
create index work_item_post_open on work_item (post_id, due_on, opened_at desc) where state = 'OPEN';
create index work_item_unit_open on work_item (unit_id, due_on) where state = 'OPEN';
create index work_item_case_file on work_item (case_file_id, opened_at);
