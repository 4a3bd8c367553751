-- which unit stands for which since when; the successor sees what the predecessor left behind
create table unit_succession (
    predecessor_id uuid not null references unit,
    successor_id   uuid not null references unit,
    since          date not null,
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);
create index unit_succession_successor on unit_succession (successor_id);

-- codes that a unit bore itself or took over from its predecessors
create table unit_former_code (
    unit_id     uuid        not null references unit,
    code        varchar(35) not null,
    borne_until date        not null,
    primary key (unit_id, code)
);
create index unit_former_code_code on unit_former_code (code);

create table reorganization (
    id                   uuid primary key,
    version              bigint      not null,
    kind                 text        not null,
    name                 text        not null check (name <> ''),
    legal_basis          text        not null check (legal_basis <> ''),
    effective_on         date        not null,
    state                text        not null,
    default_successor_id uuid        not null,
    to_move              integer     not null default 0,
    planned_by           text        not null,
    planned_at           timestamptz not null,
    begun_by             text,
    begun_at             timestamptz,
    done_at              timestamptz,
    withdrawn_by         text,
    withdrawn_at         timestamptz,
    check ((begun_at is null) = (state in ('PLANNED', 'WITHDRAWN'))),
    check ((done_at is not null) = (state = 'DONE'))
);
create index reorganization_open on reorganization (effective_on) where state in ('PLANNED', 'RUNNING');

create table reorganization_predecessor (
    reorganization_id uuid not null references reorganization,
    unit_id           uuid not null references unit,
    primary key (reorganization_id, unit_id)
);

-- a successor that is to arise has no row of its own in unit before that day
create table reorganization_successor (
    reorganization_id uuid    not null references reorganization,
    unit_id           uuid    not null,
    arises            boolean not null,
    code              text    not null,
    admin_code        text    not null,
    kind              text    not null,
    name_vi           text    not null,
    name_en           text    not null,
    primary key (reorganization_id, unit_id)
);

-- where a post, a division or a case file goes, where that is not what is proposed
create table reorganization_choice (
    reorganization_id uuid not null references reorganization,
    subject_id        uuid not null,
    unit_id           uuid not null,
    post_id           uuid references post,
    primary key (reorganization_id, subject_id)
);

create table reorganization_moved (
    reorganization_id uuid        not null references reorganization,
    case_file_id      uuid        not null references case_file,
    moved_at          timestamptz not null,
    primary key (reorganization_id, case_file_id)
);
