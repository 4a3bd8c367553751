-- How a person wants to be told; who has no row has the defaults.

create table mail_setting (
    official_id   uuid primary key references official,
    version       bigint  not null,
    language      text    not null check (language in ('VI', 'EN')),
    digest_hour   integer check (digest_hour between 0 and 23),
    quiet_from    integer check (quiet_from between 0 and 23),
    quiet_to      integer check (quiet_to between 0 and 23),
    urgent_passes boolean not null,
    check ((quiet_from is null) = (quiet_to is null))
);

create table mail_setting_event (
    official_id uuid not null references mail_setting,
    event       text not null,
    delivery    text not null check (delivery in ('AT_ONCE', 'DIGEST', 'PAGE')),
    primary key (official_id, event)
);

-- the last day whose digest was considered, so that no node considers it twice
create table mail_digest (
    official_id uuid primary key references official,
    day         date not null
);

-- whether mail about the notice was considered; what was told before there was mail is not sent afterwards
alter table notice
    add column posted boolean not null default true;
alter table notice
    alter column posted set default false;
create index notice_unposted on notice (at) where not posted;
