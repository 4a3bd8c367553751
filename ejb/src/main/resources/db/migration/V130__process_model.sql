-- Process models from the draft to the version that case files follow. What the engine runs is a copy of what stands here.

create table process_model (
    key             text        primary key,
    version         bigint      not null,
    name            text        not null,
    -- a commune's variant of a province's model
    variant_of      text references process_model,
    unit_id         uuid references unit,
    shipped         boolean     not null,
    created_by_name text        not null,
    created_at      timestamptz not null,
    retired_at      timestamptz,
    retired_by_name text,
    retired_reason  text,
    check ((variant_of is null) = (unit_id is null)),
    unique (variant_of, unit_id)
);

create table model_version (
    id              uuid        primary key,
    version         bigint      not null,
    model_key       text        not null references process_model,
    state           text        not null,
    -- its number in the engine, once it is there
    engine_version  integer,
    -- the number of the version that it was made from
    based_on        integer,
    xml             text        not null,
    change_note     text        not null,
    changed_by_name text        not null,
    changed_at      timestamptz not null,
    sent_by         text,
    sent_by_name    text,
    sent_at         timestamptz,
    decided_by      text,
    decided_by_name text,
    decided_at      timestamptz,
    decision_reason text,
    deploy_on       date,
    deploy_by_name  text,
    deployed_at     timestamptz,
    sha256          text,
    unique (model_key, engine_version)
);
-- one draft of a model at a time, one version in force
create unique index model_version_open on model_version (model_key) where state in ('DRAFT', 'SENT', 'APPROVED', 'SCHEDULED');
create unique index model_version_in_force on model_version (model_key) where state = 'IN_FORCE';
create index model_version_due on model_version (deploy_on) where state = 'SCHEDULED';

-- everybody who changed a draft, so that none of them approves it
create table model_drawer (
    version_id    uuid not null references model_version on delete cascade,
    employee_code text not null,
    primary key (version_id, employee_code)
);

create table model_form (
    version_id uuid not null references model_version on delete cascade,
    form_key   text not null,
    schema     text not null,
    primary key (version_id, form_key)
);
