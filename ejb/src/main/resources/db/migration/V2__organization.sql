create extension if not exists btree_gist with schema public;

create table unit (
    id         uuid        primary key,
    code       varchar(35) not null unique check (code ~ '^[A-Z0-9.]+$'),
    admin_code varchar(5)  not null check (admin_code ~ '^([0-9]{2}|[0-9]{5})?$'),
    parent_id  uuid        references unit deferrable initially deferred,
    agency_id  uuid        not null references unit deferrable initially deferred,
    kind       varchar(20) not null check (kind in ('PROVINCE', 'DEPARTMENT', 'WARD', 'COMMUNE', 'DIVISION')),
    tier       varchar(20) not null check (tier in ('PROVINCE', 'COMMUNE')),
    name_vi    text        not null,
    name_en    text        not null,
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    version    bigint      not null,
    check (kind = 'PROVINCE' or parent_id is not null)
);
create index unit_parent on unit (parent_id);
create index unit_agency on unit (agency_id);
create index unit_kind on unit (kind);
create index unit_name on unit using gin (vn_fold(name_vi) gin_trgm_ops);

create table unit_former_name (
    unit_id     uuid not null references unit,
    name_vi     text not null,
    name_en     text not null,
    borne_until date not null
);
create index unit_former_name_unit on unit_former_name (unit_id);

-- Every unit with every unit above it and itself: "is b below a" is one look-up.
create table unit_closure (
    ancestor_id   uuid     not null references unit,
    descendant_id uuid     not null references unit,
    depth         smallint not null,
    primary key (ancestor_id, descendant_id)
);
create index unit_closure_descendant on unit_closure (descendant_id, ancestor_id);

create table post (
    id       uuid        primary key,
    code     varchar(60) not null unique check (code ~ '^[A-Z0-9.]+$'),
    unit_id  uuid        not null references unit,
    kind     varchar(20) not null
             check (kind in ('HEAD', 'DEPUTY', 'MONITOR', 'OFFICER', 'CLERK', 'INSPECTOR', 'ADMINISTRATOR')),
    title_vi text        not null,
    title_en text        not null,
    version  bigint      not null
);
create index post_unit_kind on post (unit_id, kind);
create unique index post_one_head on post (unit_id) where kind = 'HEAD';

create table official (
    id            uuid        primary key,
    employee_code varchar(40) not null unique,
    username      varchar(60) not null unique,
    full_name     text        not null,
    email         text        not null,
    subject       varchar(80) unique,
    version       bigint      not null
);
create index official_name on official using gin (vn_fold(full_name) gin_trgm_ops);

create table post_holding (
    id          uuid   primary key,
    post_id     uuid   not null references post,
    official_id uuid   not null references official,
    held_from   date   not null,
    held_to     date   check (held_to >= held_from),
    version     bigint not null,
    constraint post_one_holder_at_a_time
        exclude using gist (post_id with =, daterange(held_from, held_to, '[]') with &&) deferrable initially deferred
);
create index post_holding_official on post_holding (official_id);
