-- The published result of a quarter: the figures and the rows behind them as they stood on the day of publishing. What is
-- corrected later is a new version; nothing of the old one changes.
create table published_result (
    id           uuid primary key,
    year         integer     not null,
    quarter      integer     not null check (quarter between 1 and 4),
    version      integer     not null check (version > 0),
    from_day     date        not null,
    to_day       date        not null check (to_day > from_day),
    as_of        date        not null check (as_of > to_day),
    total        bigint      not null,
    reason       text        not null default '',
    published_at timestamptz not null,
    published_by text        not null,
    post_vi      text        not null,
    post_en      text        not null,
    unique (year, quarter, version),
    check (version = 1 or reason <> '')
);

create table published_row (
    result_id     uuid not null references published_result,
    assignment_id uuid not null references assignment,
    unit_id       uuid not null references unit,
    class         text,
    number        text not null,
    title         text not null,
    directive     text not null,
    issued_on     date not null,
    deadline      date,
    submitted_on  date,
    primary key (result_id, assignment_id)
);
create index published_row_unit on published_row (result_id, unit_id, class);

create table published_unit (
    result_id uuid   not null references published_result,
    unit_id   uuid   not null references unit,
    name_vi   text   not null,
    name_en   text   not null,
    tier      text   not null,
    position  integer not null,
    place     integer check (place > 0),
    primary key (result_id, unit_id)
);

create function keep_published() returns trigger language plpgsql as $$
begin
    raise exception 'a published result stays as it is; publish a new version with the reason';
end $$;
create trigger published_result_is_kept before update or delete or truncate on published_result
    for each statement execute function keep_published();
create trigger published_row_is_kept before update or delete or truncate on published_row
    for each statement execute function keep_published();
create trigger published_unit_is_kept before update or delete or truncate on published_unit
    for each statement execute function keep_published();
