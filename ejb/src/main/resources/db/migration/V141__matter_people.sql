-- Who handed something in, so that the same person does not decide upon it; and events that tell the state of matters.
alter table matter_submission add column by_id uuid;
alter table matter_submission add column seq bigint generated always as identity;

create or replace function note_case_event() returns trigger language plpgsql as $$
begin
    insert into case_event (id, case_file_id, event, at, state)
    select new.id, f.id, new.event, new.at,
           coalesce((select a.state from assignment a where a.id = f.id), (select d.state from directive d where d.id = f.id),
               (select d.state from document d where d.id = f.id), (select d.code from document_delivery d where d.id = f.id),
               (select m.state from matter m where m.id = f.id), '')
    from case_file f where f.id = new.case_file_id;
    return null;
end $$;
