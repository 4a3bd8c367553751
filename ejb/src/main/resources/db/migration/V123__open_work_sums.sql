-- How much waits at each unit by due day, kept as the sums of the overview are: a change appends what it adds or takes away, a
-- worker folds that, and who reads takes both.
create table work_item_change (
    unit_id uuid    not null,
    due_on  date,
    n       integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table work_item_sum (
    unit_id uuid   not null,
    due_on  date,
    n       bigint not null
) with (fillfactor = 80);
create unique index work_item_sum_day on work_item_sum (unit_id, due_on) nulls not distinct;

create view open_work_day as
select unit_id, due_on, n from work_item_sum union all select unit_id, due_on, n from work_item_change;

create function note_open_work() returns trigger language plpgsql as $$
begin
    if old.state = 'OPEN' then
        insert into work_item_change values (old.unit_id, old.due_on, -1);
    end if;
    if new.state = 'OPEN' then
        insert into work_item_change values (new.unit_id, new.due_on, 1);
    end if;
    return null;
end $$;
create trigger open_work_is_counted after insert or delete on work_item
    for each row execute function note_open_work();
create trigger open_work_is_counted_anew after update on work_item for each row
    when ((old.unit_id, old.due_on, old.state = 'OPEN') is distinct from (new.unit_id, new.due_on, new.state = 'OPEN'))
    execute function note_open_work();

-- Folds so many of the changes; how many it were. Zero as well while another one folds.
create function fold_open_work(most integer) returns integer language plpgsql as $$
declare
    folded integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('work_item_sum')) then
        return 0;
    end if;
    with taken as materialized (
        delete from work_item_change where ctid = any (array(select ctid from work_item_change limit most)) returning *),
    summed as (
        insert into work_item_sum
        select unit_id, due_on, sum(n) from taken group by unit_id, due_on having sum(n) <> 0
        on conflict (unit_id, due_on) do update set n = work_item_sum.n + excluded.n)
    select count(*) from taken into folded;
    return folded;
end $$;

-- Counts everything anew, and drops what has come to nothing. Who writes meanwhile is not disturbed and not counted twice: what
-- is taken away and what is counted is the same moment.
create function rebuild_open_work() returns void language plpgsql as $$
declare
    ignored integer;
begin
    perform pg_advisory_xact_lock(hashtext('work_item_sum'));
    with counted as materialized (
        select unit_id, due_on, sum(n) as n from (
            select unit_id, due_on, count(*) as n from work_item where state = 'OPEN' group by 1, 2
            union all select unit_id, due_on, -n from work_item_sum) w group by 1, 2),
    gone as (delete from work_item_change),
    summed as (
        insert into work_item_sum select unit_id, due_on, n from counted where n <> 0
        on conflict (unit_id, due_on) do update set n = work_item_sum.n + excluded.n)
    select count(*) from counted into ignored;
    delete from work_item_sum where n = 0;
end $$;

-- Where the sums differ from a fresh count; no row when all is right.
create function check_open_work() returns table (unit_id uuid, due_on date, kept bigint, counted bigint) language sql stable as $$
    select w.unit_id, w.due_on, sum(w.kept)::bigint, sum(w.counted)::bigint
    from (select d.unit_id, d.due_on, d.n as kept, 0 as counted from open_work_day d
        union all select i.unit_id, i.due_on, 0, 1 from work_item i where i.state = 'OPEN') w
    group by 1, 2 having sum(w.kept) <> sum(w.counted)
$$;

select rebuild_open_work();
