-- a deadline also moves to an earlier day when the calendar or a later directive says so
alter table deadline_change drop constraint if exists deadline_change_check;
alter table deadline_change drop constraint if exists deadline_change_working_days_check;
alter table deadline_change add constraint deadline_change_moves check (deadline_to <> deadline_from);

-- due dates that a change of the working calendar moves, one by one, so that a crash leaves none out and moves none twice
create table recalculation (
    id           uuid primary key,
    batch_id     uuid        not null,
    kind         text        not null,
    subject_id   uuid        not null,
    case_file_id uuid        not null references case_file,
    due_from     date        not null,
    due_to       date        not null,
    state        text        not null,
    reason       text        not null,
    decided_by   text        not null,
    decided_at   timestamptz not null
);
create index recalculation_waiting on recalculation (batch_id, id) where state = 'WAITING';
create index recalculation_batch on recalculation (batch_id);
