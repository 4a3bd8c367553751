-- somebody of the lead unit asks for a later deadline; each request is kept with its advice and its decision
create table extension (
    id            uuid primary key,
    version       bigint      not null,
    assignment_id uuid        not null references assignment,
    state         text        not null,
    deadline_then date        not null,
    wanted_on     date        not null check (wanted_on > deadline_then),
    reason        text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    advice        text,
    advice_text   text,
    advised_by    text,
    advised_at    timestamptz,
    granted_on    date,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    check ((state = 'GRANTED') = (granted_on is not null))
);
create index extension_assignment on extension (assignment_id, asked_at);
-- one open request at a time, also for two who ask at once
create unique index extension_open on extension (assignment_id) where state in ('ASKED', 'ADVISED');

-- a link of the chain that a request led to
alter table deadline_change
    add column extension_id uuid references extension,
    add constraint deadline_change_extension check ((kind = 'EXTENDED') = (extension_id is not null));
