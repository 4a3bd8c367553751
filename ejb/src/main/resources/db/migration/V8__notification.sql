create table notice (
    id           uuid primary key,
    post_id      uuid        not null references post,
    case_file_id uuid        not null references case_file,
    event        text        not null,
    at           timestamptz not null,
    read_at      timestamptz
);
create index notice_post on notice (post_id, at desc);
create index notice_unread on notice (post_id) where read_at is null;
