-- what a coordinating unit gave to the work, and what the lead made of it
create table coordination_input (
    id            uuid primary key,
    version       bigint      not null,
    assignment_id uuid        not null references assignment,
    unit_id       uuid        not null references unit,
    entry_id      uuid        not null references timeline_entry,
    text          text        not null,
    given_at      timestamptz not null,
    given_by      text        not null,
    given_by_post uuid        not null references post,
    state         text        not null,
    reply         text        not null default '',
    replied_at    timestamptz,
    replied_by    text,
    unique (assignment_id, unit_id),
    check ((state = 'GIVEN') = (replied_at is null))
);
