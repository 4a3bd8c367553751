-- while an assignment is suspended: since when, why, and the state it goes back to
alter table assignment
    add column suspended_on   date,
    add column suspended_from text,
    add column suspended_why  text,
    add constraint assignment_suspension check ((state = 'SUSPENDED') = (suspended_on is not null));

-- each link of the chain from the original deadline to the one that counts
create table deadline_change (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    kind          text        not null,
    deadline_from date        not null,
    deadline_to   date        not null check (deadline_to > deadline_from),
    working_days  integer     not null check (working_days > 0),
    reason        text        not null,
    decided_by    text        not null,
    decided_at    timestamptz not null
);
create index deadline_change_assignment on deadline_change (assignment_id, decided_at);

create function keep_deadline_change() returns trigger language plpgsql as $$
begin
    raise exception 'the chain of deadlines of assignment % is only added to', old.assignment_id;
end $$;
create trigger deadline_change_is_kept before update or delete on deadline_change
    for each row execute function keep_deadline_change();
