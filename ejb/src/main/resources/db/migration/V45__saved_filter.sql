-- a filter of the work list that a person keeps under a name, and may show to the agency they act for
create table saved_filter (
    id        uuid primary key,
    version   bigint not null,
    owner_id  uuid   not null references official,
    agency_id uuid references unit,
    name      text   not null check (length(name) between 1 and 60),
    desk      text   not null,
    light     text,
    step      text,
    words     text   not null,
    unit_code text,
    symbol    text,
    kind      text,
    sort      text   not null
);
create unique index saved_filter_name on saved_filter (owner_id, lower(name));
create index saved_filter_agency on saved_filter (agency_id) where agency_id is not null;
