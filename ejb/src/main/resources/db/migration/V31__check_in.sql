-- how often standing work is checked in; what stood before is checked in every month
alter table assignment add column rhythm text;
update assignment set rhythm = 'MONTHLY' where standing;
alter table assignment add constraint assignment_rhythm check (standing = (rhythm is not null));

create table check_in (
    id            uuid primary key,
    version       bigint  not null,
    assignment_id uuid    not null references assignment,
    period_from   date    not null,
    period_to     date    not null check (period_to >= period_from),
    opens_on      date    not null,
    due_on        date    not null check (due_on >= opens_on),
    state         text    not null,
    checked_in_on date,
    entry_id      uuid references timeline_entry,
    text          text    not null,
    figures       text    not null,
    -- a timer that fires twice never opens a period twice
    unique (assignment_id, period_from),
    check ((state = 'CHECKED_IN') = (checked_in_on is not null))
);
