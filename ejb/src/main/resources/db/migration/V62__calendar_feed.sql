-- The secret link by which a person's calendar program reads their deadlines; only the hash of the secret is kept.
create table calendar_feed (
    official_id  uuid primary key references official,
    version      bigint      not null,
    secret_hash  text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    created_at   timestamptz not null,
    last_read_at timestamptz
);
