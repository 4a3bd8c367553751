-- Running work that moves to another version of its model, each case file by itself.

create table model_migration (
    id              uuid        primary key,
    version         bigint      not null,
    model_key       text        not null references process_model,
    from_version    integer     not null,
    to_version      integer     not null,
    reason          text        not null,
    state           text        not null,
    started_by_name text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz
);
create unique index model_migration_running on model_migration (model_key) where state = 'RUNNING';

-- a step of the version before, and the one of the other version that takes its place
create table model_migration_step (
    migration_id uuid not null references model_migration on delete cascade,
    step         text not null,
    into_step    text not null,
    primary key (migration_id, step)
);

create table model_migration_item (
    migration_id uuid        not null references model_migration on delete cascade,
    case_file_id uuid        not null references case_file,
    state        text        not null,
    rule         text,
    detail       text,
    done_at      timestamptz,
    primary key (migration_id, case_file_id)
);
create index model_migration_item_waiting on model_migration_item (migration_id, case_file_id) where state = 'WAITING';
create index work_item_model_waiting on work_item (model, model_version, step) where state in ('OPEN', 'SUSPENDED');
create index case_file_process on case_file (process_model, process_version) where closed_at is null;
