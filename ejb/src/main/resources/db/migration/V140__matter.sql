-- Matters of drawn models: what is filled in at their forms, by field, and how it came about.
create table matter (
    id uuid primary key references case_file (id),
    version bigint not null,
    model text not null,
    model_version int not null,
    unit_id uuid not null references unit (id),
    post_id uuid not null references post (id),
    begun_by uuid not null,
    begun_by_name text not null,
    begun_at timestamptz not null,
    state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    ended_at timestamptz,
    end_reason text not null default '',
    reference text not null default '',
    begun_from uuid references matter (id),
    generation int not null default 0,
    facts text not null,
    facts_json jsonb generated always as (facts::jsonb) stored
);
create index matter_model on matter (model, state);
create index matter_unit on matter (unit_id, state);
create index matter_facts on matter using gin (facts_json jsonb_path_ops);

-- What was handed in at each step, as it was then; written once.
create table matter_submission (
    id uuid primary key,
    matter_id uuid not null references matter (id),
    entry_id uuid not null references timeline_entry (id),
    step text not null,
    step_name text not null,
    form text not null,
    model_version int not null,
    data text not null,
    decision text not null,
    decision_label text not null,
    reason text not null,
    by_name text not null,
    at timestamptz not null
);
create index matter_submission_of on matter_submission (matter_id, at);

-- The last number that a unit gave in a series and year.
create table matter_number (
    unit_id uuid not null references unit (id),
    series text not null,
    year int not null,
    last int not null,
    primary key (unit_id, series, year)
);
