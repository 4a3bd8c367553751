create table calendar_year (
    calendar_year integer  primary key,
    provisional   boolean  not null,
    version       bigint   not null
);

-- Only the days that are not what their weekday says.
create table calendar_day (
    day           date        primary key,
    calendar_year integer     not null references calendar_year,
    kind          varchar(20) not null check (kind in ('HOLIDAY', 'COMPENSATION_OFF', 'WORKED_SATURDAY')),
    name_vi       text        not null,
    name_en       text        not null,
    check (extract(year from day) = calendar_year),
    check (kind <> 'WORKED_SATURDAY' or extract(isodow from day) = 6)
);
