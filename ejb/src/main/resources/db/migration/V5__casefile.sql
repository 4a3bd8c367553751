-- Everything about one matter: who takes part, what happened, which files, which half-typed forms.

create sequence case_file_number;

create table case_file (
    id              uuid primary key,
    version         bigint      not null,
    number          text        not null unique,
    kind            text        not null,
    title           text        not null,
    keywords        text        not null default '',
    due_on          date,
    process_model   text,
    process_version integer,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    search_text     text generated always as (vn_fold(number || ' ' || title || ' ' || keywords)) stored
);
create index case_file_search on case_file using gin (search_text gin_trgm_ops);

create table participation (
    case_file_id uuid not null references case_file,
    role         text not null,
    unit_id      uuid not null references unit,
    post_id      uuid not null references post,
    primary key (case_file_id, role, unit_id)
);
create index participation_unit on participation (unit_id, case_file_id);

create table timeline_entry (
    id            uuid primary key,
    case_file_id  uuid        not null references case_file,
    at            timestamptz not null,
    event         text        not null,
    official_name text        not null,
    post_title    text        not null,
    text          text        not null default ''
);
create index timeline_entry_case_file on timeline_entry (case_file_id, at);

create table attachment (
    id                uuid primary key,
    case_file_id      uuid        not null references case_file,
    timeline_entry_id uuid references timeline_entry,
    name              text        not null,
    content_type      text        not null,
    size              bigint      not null,
    sha256            text        not null,
    uploaded_at       timestamptz not null,
    uploaded_by       text        not null
);
create index attachment_case_file on attachment (case_file_id, uploaded_at);

-- apart from the attachment, so that a list of files never reads their contents
create table attachment_content (
    attachment_id uuid primary key references attachment on delete cascade,
    content       bytea not null
);

create table draft (
    official_id uuid        not null references official,
    key         text        not null,
    content     text        not null,
    updated_at  timestamptz not null,
    primary key (official_id, key)
);
