create table directive (
    id             uuid primary key references case_file,
    version        bigint not null,
    kind           text   not null,
    symbol         text   not null,
    signed_on      date   not null,
    issuer_unit_id uuid   not null references unit,
    signer         text   not null,
    urgency        text   not null,
    summary        text   not null,
    state          text   not null,
    author_post_id uuid   not null references post,
    issued_on      date
);
-- numbers run per issuing unit and year, so the same symbol may come again next year but not twice in one
create unique index directive_symbol on directive (issuer_unit_id, upper(symbol), date_part('year', signed_on));

create table assignment (
    id               uuid primary key references case_file,
    version          bigint  not null,
    directive_id     uuid    not null references directive,
    parent_id        uuid references assignment,
    fan_out_unit_id  uuid references unit,
    position         integer not null,
    clause           text    not null,
    title            text    not null,
    content          text    not null,
    responsibility   text    not null,
    authority        text    not null,
    deliverable      text    not null,
    lead_unit_id     uuid references unit,
    issuer_unit_id   uuid    not null references unit,
    author_post_id   uuid    not null references post,
    handler_post_id  uuid references post,
    standing         boolean not null,
    working_days     integer check (working_days > 0),
    deadline         date,
    original_deadline date,
    state            text    not null,
    light            text    not null,
    percent          integer not null check (percent between 0 and 100),
    handed_in        boolean not null,
    issued_on        date,
    submitted_on     date,
    completed_on     date,
    -- a crash or a second run of the fan-out never gives a unit two of the same
    unique (parent_id, fan_out_unit_id),
    check (not standing or deadline is null)
);
create index assignment_directive on assignment (directive_id, position);
create index assignment_lead on assignment (lead_unit_id);

create table assignment_coordinator (
    assignment_id uuid not null references assignment on delete cascade,
    unit_id       uuid not null references unit,
    primary key (assignment_id, unit_id)
);

create table assignment_recipient (
    assignment_id uuid not null references assignment on delete cascade,
    unit_id       uuid not null references unit,
    primary key (assignment_id, unit_id)
);

create table progress_update (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    entry_id      uuid        not null references timeline_entry,
    at            timestamptz not null,
    percent       integer     not null check (percent between 0 and 100),
    text          text        not null,
    obstacle      text        not null
);
create index progress_update_assignment on progress_update (assignment_id, at desc);

-- the original deadline of an issued assignment is kept for ever, whoever asks
create function keep_original_deadline() returns trigger language plpgsql as $$
begin
    if old.original_deadline is not null and new.original_deadline is distinct from old.original_deadline then
        raise exception 'the original deadline of assignment % never changes', old.id;
    end if;
    return new;
end $$;
create trigger assignment_original_deadline before update on assignment
    for each row execute function keep_original_deadline();
