-- What happened to case files, for other systems: one row for each line of a history, in the same transaction.
create table case_event (
    -- that of the line
    id           uuid primary key,
    -- given after the commit, one after the other, so that who has read up to a number has missed nothing below it
    seq          bigint unique,
    -- in which order they were written: the clock alone does not tell within a transaction
    noted        bigint generated always as identity,
    case_file_id uuid        not null references case_file on delete cascade,
    event        text        not null,
    at           timestamptz not null,
    -- of the directive or assignment when the transaction ended
    state        text        not null
);
create index case_event_unnumbered on case_event (noted) where seq is null;
create sequence case_event_seq;

create function note_case_event() returns trigger language plpgsql as $$
begin
    insert into case_event (id, case_file_id, event, at, state)
    select new.id, f.id, new.event, new.at,
           coalesce((select a.state from assignment a where a.id = f.id), (select d.state from directive d where d.id = f.id), '')
    from case_file f where f.id = new.case_file_id;
    return null;
end $$;
create constraint trigger timeline_entry_event after insert on timeline_entry
    deferrable initially deferred for each row execute function note_case_event();
