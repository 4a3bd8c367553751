-- What is to be handed over to another system, written in the transaction of what it tells of.

create table outbox_message (
    id              uuid primary key,
    version         bigint      not null,
    medium          text        not null,
    recipient       text        not null,
    payload         text        not null,
    created_at      timestamptz not null,
    waiting_since   timestamptz not null,
    state           text        not null check (state in ('WAITING', 'SENT', 'NEEDLESS', 'GIVEN_UP')),
    attempts        integer     not null check (attempts >= 0),
    -- while a worker has it in hand: when its hand-over counts as lost
    next_attempt_at timestamptz not null,
    ended_at        timestamptz,
    fault           text        not null,
    check ((state = 'WAITING') = (ended_at is null))
);
create index outbox_message_due on outbox_message (medium, next_attempt_at, id) where state = 'WAITING';
create index outbox_message_given_up on outbox_message (ended_at desc) where state = 'GIVEN_UP';
create index outbox_message_ended on outbox_message (ended_at) where state <> 'WAITING';
