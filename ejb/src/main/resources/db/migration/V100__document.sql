-- Documents for signature: who drafts, who checks and who signs are four people, and the office numbers what was signed.
create table document (
    id              uuid primary key references case_file,
    version         bigint not null,
    kind            text   not null,
    issuer_unit_id  uuid   not null references unit,
    drafting_part   text   not null default '',
    urgency         text   not null,
    summary         text   not null check (summary <> ''),
    drafting_unit_id uuid  not null references unit,
    drafter_post_id uuid   not null references post,
    form_check_post_id uuid not null references post,
    state           text   not null,
    signed_on       date,
    signer          text,
    signer_title_vi text,
    signer_title_en text,
    capacity        text,
    issue_due_on    date,
    number          integer check (number > 0),
    number_year     integer,
    symbol          text,
    issued_on       date,
    recalled_on     date,
    recall_reason   text,
    check ((number is null) = (symbol is null) and (number is null) = (number_year is null)),
    check (number is null or signed_on is not null),
    check (issued_on is null or number is not null)
);
-- no number twice in a series and a year, whatever the program does
create unique index document_number on document (issuer_unit_id, kind, number_year, number);
create index document_symbol on document (issuer_unit_id, upper(symbol));

create table document_recipient (
    document_id uuid not null references document,
    unit_id     uuid not null references unit,
    primary key (document_id, unit_id)
);

-- who had a hand in it: one person, one step
create table document_hand (
    document_id uuid        not null references document,
    official_id uuid        not null references official,
    name        text        not null,
    step        text        not null,
    at          timestamptz not null,
    primary key (document_id, official_id)
);

-- the last number of a series; its row is held until the transaction that takes the next one ends, so there are neither gaps nor doubles
create table document_register (
    unit_id      uuid    not null references unit,
    series       text    not null,
    year         integer not null,
    first_number integer not null check (first_number > 0),
    last_number  integer not null check (last_number >= first_number - 1),
    primary key (unit_id, series, year)
);

-- what stands for a unit in symbols, where it is not what its name gives
create table document_symbol_part (
    unit_id uuid primary key references unit,
    part    text not null check (part <> '')
);

create or replace function note_case_event() returns trigger language plpgsql as $$
begin
    insert into case_event (id, case_file_id, event, at, state)
    select new.id, f.id, new.event, new.at,
           coalesce((select a.state from assignment a where a.id = f.id), (select d.state from directive d where d.id = f.id),
               (select d.state from document d where d.id = f.id), '')
    from case_file f where f.id = new.case_file_id;
    return null;
end $$;
