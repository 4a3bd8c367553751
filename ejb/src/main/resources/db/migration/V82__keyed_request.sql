-- What was answered to requests that carry a key, so that one that comes again has no second effect.
create table keyed_request (
    who      text        not null,
    key      text        not null,
    hash     text        not null,
    at       timestamptz not null,
    -- 0 while it is being worked on
    status   integer     not null,
    location text        not null,
    answer   text        not null,
    primary key (who, key)
);
create index keyed_request_at on keyed_request (at);
