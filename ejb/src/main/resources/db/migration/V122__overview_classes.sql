-- The sums by unit and by directive once more, added up over the deadlines to the time class of one day: many units times many
-- days are too many rows to read for a page. Another day than that is answered too: by what changes its class between the two.

create table overview_day (
    day date not null
);
create unique index overview_day_one on overview_day ((true));
insert into overview_day values (current_date);

create table overview_class (
    viewpoint_id uuid    not null,
    kind         text    not null,
    counting     text    not null,
    about_id     uuid,
    light        text    not null,
    delay        text    not null,
    state        text    not null,
    standing     boolean not null,
    late         boolean not null,
    time_class   text    not null,
    n            bigint  not null
) with (fillfactor = 80);
create unique index overview_class_key on overview_class
    (viewpoint_id, kind, about_id, counting, light, delay, state, standing, late, time_class) nulls not distinct;

drop index overview_sum_viewpoint;
create index overview_sum_viewpoint on overview_sum (viewpoint_id, kind, deadline);

create function time_class(deadline date, day date) returns text language sql immutable parallel safe as $$
    select case when deadline is null then 'NO_DEADLINE' when deadline < day then 'OVERDUE' when deadline <= day + 3 then 'DUE_SOON'
        else 'IN_TIME' end
$$;

-- Adds up the classes of a day.
create function roll_overview(new_day date) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('overview_sum'));
    update overview_day set day = new_day;
    delete from overview_class;
    insert into overview_class
    select viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, time_class(deadline, new_day), sum(n)
    from overview_sum where kind in ('UNIT', 'DIRECTIVE') group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 order by 1, 2, 4;
end $$;

-- What counts now on a day by unit or by directive: the classes, what has another class on that day, and what has changed.
create function overview_classes(viewpoint uuid, of_kind text, today date) returns table (
    counting text, about_id uuid, light text, delay text, state text, standing boolean, late boolean, time_class text, n bigint)
language sql stable as $$
    select c.counting, c.about_id, c.light, c.delay, c.state, c.standing, c.late, c.time_class, c.n
    from overview_class c where c.viewpoint_id = $1 and c.kind = $2
    union all
    select s.counting, s.about_id, s.light, s.delay, s.state, s.standing, s.late, v.time_class, v.sign * s.n
    from overview_sum s
    cross join lateral (values (time_class(s.deadline, (select day from overview_day)), -1), (time_class(s.deadline, $3), 1))
        v(time_class, sign)
    where (select day from overview_day) <> $3 and s.viewpoint_id = $1 and s.kind = $2
        and s.deadline between least((select day from overview_day), $3) and greatest((select day from overview_day), $3) + 3
    union all
    select k.counting, k.about_id, k.light, k.delay, k.state, k.standing, k.late, time_class(k.deadline, $3), 1
    from overview_key k
    where k.viewpoint_id = $1 and k.kind = $2 and k.assignment_id = any (array(select assignment_id from overview_change))
    union all
    select s.counting, s.about_id, s.light, s.delay, s.state, s.standing, s.late, time_class(s.deadline, $3), -1
    from overview_folded f cross join unnest(f.sums) i(id) join overview_sum s on s.id = i.id
    where s.viewpoint_id = $1 and s.kind = $2 and f.assignment_id = any (array(select assignment_id from overview_change))
$$;

create or replace function fold_overview(most integer) returns integer language plpgsql as $$
declare
    folded  integer;
    touched uuid[];
begin
    if not pg_try_advisory_xact_lock(hashtext('overview_sum')) then
        return 0;
    end if;
    with taken as materialized (
        delete from overview_change where ctid = any (array(select ctid from overview_change limit most)) returning assignment_id),
    fresh as materialized (
        select k.* from overview_key k where k.assignment_id = any (array(select assignment_id from taken))),
    before as materialized (
        select f.assignment_id, i.id from overview_folded f cross join unnest(f.sums) i(id)
        where f.assignment_id = any (array(select assignment_id from taken))),
    difference as materialized (
        select id, sum(n) as n from (select id, 1 as n from fresh union all select id, -1 from before) d
        group by id having sum(n) <> 0),
    changed as materialized (
        select distinct on (k.id) k.id, k.viewpoint_id, k.kind, k.counting, k.about_id, k.light, k.delay, k.state, k.standing,
            k.late, k.deadline, k.month, d.n
        from difference d join fresh k on k.id = d.id
        union all
        select s.id, s.viewpoint_id, s.kind, s.counting, s.about_id, s.light, s.delay, s.state, s.standing, s.late, s.deadline,
            s.month, d.n
        from difference d join overview_sum s on s.id = d.id where not exists (select from fresh k where k.id = d.id)),
    summed as (
        insert into overview_sum select * from changed on conflict (id) do update set n = overview_sum.n + excluded.n),
    classed as (
        insert into overview_class
        select viewpoint_id, kind, counting, about_id, light, delay, state, standing, late,
            time_class(deadline, (select day from overview_day)), sum(n)
        from changed where kind in ('UNIT', 'DIRECTIVE') group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(n) <> 0
        on conflict (viewpoint_id, kind, about_id, counting, light, delay, state, standing, late, time_class)
        do update set n = overview_class.n + excluded.n),
    noted as (
        insert into overview_folded select assignment_id, array_agg(id) from fresh group by assignment_id
        on conflict (assignment_id) do update set sums = excluded.sums),
    gone as (
        delete from overview_folded f where f.assignment_id in (select assignment_id from taken)
            and not exists (select from fresh k where k.assignment_id = f.assignment_id))
    select (select count(*) from taken), array(select id from difference) into folded, touched;
    if exists (select from overview_sum where id = any (touched) and n < 0) then
        raise exception 'the sums of the overview fell below zero: select rebuild_overview()';
    end if;
    delete from overview_sum where id = any (touched) and n = 0;
    return folded;
end $$;

create or replace function rebuild_overview() returns void language plpgsql set work_mem = '128MB' as $$
begin
    perform pg_advisory_xact_lock(hashtext('overview_sum'));
    delete from overview_change;
    delete from overview_folded;
    delete from overview_sum;
    with noted as (
        insert into overview_folded select assignment_id, array_agg(id) from overview_key group by assignment_id)
    insert into overview_sum
    select id, viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, deadline, month, count(*)
    from overview_key group by id, viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, deadline, month;
    perform roll_overview(day) from overview_day;
end $$;

drop function check_overview();
create function check_overview() returns table (what text, kept bigint, counted bigint) language sql stable set work_mem = '128MB' as $$
    select 'figure ' || coalesce(k.id, c.id), coalesce(k.n, 0), coalesce(c.n, 0)
    from (select id, sum(n)::bigint as n from overview_figure group by id having sum(n) <> 0) k
    full join (select id, count(*) as n from overview_key group by id) c on c.id = k.id
    where k.n is distinct from c.n
    union all
    select 'sum ' || coalesce(s.id, f.id), coalesce(s.n, 0), coalesce(f.n, 0)
    from overview_sum s
    full join (select i.id, count(*) as n from overview_folded o cross join unnest(o.sums) i(id) group by i.id) f on f.id = s.id
    where s.n is distinct from f.n
    union all
    select concat_ws(' ', 'class', viewpoint_id, kind, about_id, time_class, state), sum(n) filter (where kept), sum(n) filter (where not kept)
    from (select viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, time_class, n, true as kept
            from overview_class
        union all
        select viewpoint_id, kind, counting, about_id, light, delay, state, standing, late,
            time_class(deadline, (select day from overview_day)), n, false
        from overview_sum where kind in ('UNIT', 'DIRECTIVE')) b
    group by viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, time_class
    having coalesce(sum(n) filter (where kept), 0) <> coalesce(sum(n) filter (where not kept), 0)
$$;

select roll_overview(current_date);
