-- the head of the lead unit proposes that another unit should do the work; each request is kept with its decision
create table transfer_request (
    id             uuid primary key,
    version        bigint      not null,
    assignment_id  uuid        not null references assignment,
    state          text        not null,
    wanted_unit_id uuid        not null references unit,
    reason         text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    given_unit_id  uuid references unit,
    answer         text,
    answered_by    text,
    answered_at    timestamptz,
    check ((state = 'TRANSFERRED') = (given_unit_id is not null))
);
create index transfer_request_assignment on transfer_request (assignment_id, asked_at);
-- one open request at a time, also for two who ask at once
create unique index transfer_request_open on transfer_request (assignment_id) where state = 'ASKED';

-- the post in which a later deadline was asked for is told when the request ends with its assignment
alter table extension add column asked_post_id uuid references post;
