-- Other systems that are told of events.
create table webhook (
    id            uuid primary key,
    version       bigint      not null,
    name          text        not null,
    url           text        not null,
    scope_unit_id uuid        not null references unit,
    -- names divided by commas; empty for every event
    events        text        not null,
    secret        text        not null,
    owner_post_id uuid        not null references post,
    owner_name    text        not null,
    created_at    timestamptz not null,
    state         text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    failures      integer     not null check (failures >= 0),
    -- the number up to which everything was delivered or is not for it
    delivered_seq bigint      not null,
    -- while a worker is telling it something
    in_hand_until timestamptz
);

create table webhook_delivery (
    id         uuid primary key,
    webhook_id uuid        not null references webhook on delete cascade,
    event_id   uuid        not null,
    type       text        not null,
    number     text        not null,
    at         timestamptz not null,
    -- 0 when there was no answer
    status     integer     not null,
    fault      text        not null,
    millis     bigint      not null
);
create index webhook_delivery_newest on webhook_delivery (webhook_id, at desc);
create index outbox_message_recipient on outbox_message (medium, recipient) where state = 'WAITING';
