-- an issued document at its recipients, each with a case file of its own, and the codes of the national axis that it passes there
create table document_delivery (
    id              uuid primary key references case_file,
    version         bigint not null,
    document_id     uuid   not null references document,
    unit_id         uuid   not null references unit,
    code            text   not null,
    due_on          date   not null,
    incoming_number integer check (incoming_number > 0),
    incoming_year   integer,
    acknowledged_on date,
    unique (document_id, unit_id),
    check ((incoming_number is null) = (acknowledged_on is null))
);
-- each unit numbers what comes in for itself
create unique index document_delivery_number on document_delivery (unit_id, incoming_year, incoming_number);

create table document_exchange (
    delivery_id   uuid        not null references document_delivery,
    position      integer     not null,
    code          text        not null,
    business_type text        not null,
    at            timestamptz not null,
    by_name       text        not null,
    note          text        not null,
    primary key (delivery_id, position)
);

-- several case files may have the same file without its content being kept several times
alter table attachment add column content_id uuid;
update attachment set content_id = id;
alter table attachment alter column content_id set not null;

create or replace function note_case_event() returns trigger language plpgsql as $$
begin
    insert into case_event (id, case_file_id, event, at, state)
    select new.id, f.id, new.event, new.at,
           coalesce((select a.state from assignment a where a.id = f.id), (select d.state from directive d where d.id = f.id),
               (select d.state from document d where d.id = f.id), (select d.code from document_delivery d where d.id = f.id), '')
    from case_file f where f.id = new.case_file_id;
    return null;
end $$;
