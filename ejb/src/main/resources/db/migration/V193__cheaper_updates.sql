-- An update reads the condition of a trigger anew each time, which costs more than to call the function that compares. So what is
-- counted anew is compared there.
create or replace function note_changed_assignment() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or (old.issuer_unit_id, old.lead_unit_id, old.directive_id, old.light, old.state, old.standing,
            old.deadline, old.issued_on, old.submitted_on)
        is distinct from (new.issuer_unit_id, new.lead_unit_id, new.directive_id, new.light, new.state, new.standing,
            new.deadline, new.issued_on, new.submitted_on) then
        insert into overview_change values (coalesce(new.id, old.id));
    end if;
    return null;
end $$;
drop trigger assignment_is_counted on assignment;
drop trigger assignment_is_counted_anew on assignment;
create trigger assignment_is_counted after insert or update or delete on assignment
    for each row execute function note_changed_assignment();

create or replace function note_open_work() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.unit_id, old.due_on, old.state = 'OPEN')
            is not distinct from (new.unit_id, new.due_on, new.state = 'OPEN') then
        return null;
    end if;
    if old.state = 'OPEN' then
        insert into work_item_change values (old.unit_id, old.due_on, -1);
    end if;
    if new.state = 'OPEN' then
        insert into work_item_change values (new.unit_id, new.due_on, 1);
    end if;
    return null;
end $$;
drop trigger open_work_is_counted on work_item;
drop trigger open_work_is_counted_anew on work_item;
create trigger open_work_is_counted after insert or update or delete on work_item
    for each row execute function note_open_work();

create function keep_what_never_changes() returns trigger language plpgsql as $$
begin
    if old.original_deadline is not null and new.original_deadline is distinct from old.original_deadline then
        raise exception 'the original deadline of assignment % never changes', old.id;
    end if;
    if old.parent_id is distinct from new.parent_id then
        raise exception 'assignment % never moves below another', old.id;
    end if;
    return new;
end $$;
drop trigger assignment_original_deadline on assignment;
drop trigger assignment_never_moves on assignment;
create trigger assignment_keeps_its_own before update on assignment
    for each row execute function keep_what_never_changes();
drop function keep_original_deadline();
drop function keep_parent();

-- The dashboard reads the sums that are kept, and no longer this index, which each change of a state had to write.
drop index assignment_statistics;
