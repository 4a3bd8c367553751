-- A post's work done by another person for a time.
create table delegation (
    id               uuid        primary key,
    post_id          uuid        not null references post,
    delegate_post_id uuid        not null references post,
    delegate_id      uuid        not null references official,
    capacity         varchar(20) not null check (capacity in ('DEPUTY', 'ORDER', 'DELEGATED', 'SUBSTITUTE')),
    starts_on        date        not null,
    ends_on          date        not null check (ends_on >= starts_on),
    matter_id        uuid        references case_file,
    matter           text        not null,
    decision_number  text,
    decision_date    date,
    granted_at       timestamptz not null,
    granted_by       text        not null,
    revoked_at       timestamptz,
    revoked_by       text,
    revoke_reason    text,
    version          bigint      not null,
    check (post_id <> delegate_post_id),
    check (capacity <> 'DELEGATED' or (decision_number is not null and decision_date is not null and matter <> ''))
);
create index delegation_delegate on delegation (delegate_id, ends_on) where revoked_at is null;
create index delegation_post on delegation (post_id, ends_on);

create table delegation_step (
    delegation_id uuid not null references delegation,
    step          text not null,
    primary key (delegation_id, step)
);

-- the written decision itself
create table delegation_file (
    delegation_id uuid   primary key references delegation,
    name          text   not null,
    content_type  text   not null,
    size          bigint not null,
    sha256        text   not null,
    content       bytea  not null
);

-- what a case file belongs to: the directive of an assignment; null for what is a matter of its own
alter table case_file
    add column matter_id uuid references case_file deferrable initially deferred;
update case_file
set matter_id = a.directive_id
from assignment a
where a.id = case_file.id;
create index case_file_matter on case_file (matter_id);

-- who acted for another post says so: in which capacity, for which post, under which decision
alter table timeline_entry
    add column capacity        varchar(20),
    add column acting_for      text,
    add column acting_for_en   text,
    add column decision_number text,
    add column decision_date   date;
