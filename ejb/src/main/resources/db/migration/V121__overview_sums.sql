-- The sums of the overview are kept and not counted anew. Whoever changes an assignment only appends its id; a worker folds what
-- was appended into the sums; who reads adds what is not folded yet. So the figures are exact at once, and nobody waits for anybody.

-- appended by the triggers below in the transaction of the change; no index and no key, so that two never meet
create table overview_change (
    assignment_id uuid not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- how many assignments agree in all that a figure asks for, as far as they are folded
create table overview_sum (
    id           uuid    primary key,
    viewpoint_id uuid    not null,
    kind         text    not null check (kind in ('UNIT', 'DIRECTIVE', 'ISSUE', 'DEADLINE')),
    counting     text    not null,
    about_id     uuid,
    light        text    not null,
    delay        text    not null,
    state        text    not null,
    standing     boolean not null,
    late         boolean not null,
    deadline     date,
    month        date,
    n            bigint  not null
) with (fillfactor = 80);
create index overview_sum_viewpoint on overview_sum (viewpoint_id, kind);

-- in which of the sums an assignment is counted
create table overview_folded (
    assignment_id uuid   primary key,
    sums          uuid[] not null
);

-- from where many look at much: sums are kept for them; who looks from below counts the little that is theirs
create view overview_viewpoint as select id from unit where kind in ('PROVINCE', 'DEPARTMENT');

-- the first day of the month of the reports in which a day lies
create function report_month(day date) returns date language sql immutable parallel safe as $$
    select (date_trunc('month', (day - 14)::timestamp) + interval '14 days')::date
$$;

-- All that the figures ask of an assignment. Only work in hand has a time class that changes by the day: the others keep no day,
-- or rather one that has always passed.
create view overview_fact as
select a.id as assignment_id, a.issuer_unit_id, a.lead_unit_id, a.directive_id, a.light, a.state, a.standing, a.deadline,
    a.issued_on, a.submitted_on, coalesce(a.submitted_on > a.deadline, false) as late,
    case when a.state in ('ISSUED', 'ACCEPTED', 'REDO') then a.deadline else date '-infinity' end as running_until,
    case when a.parent_id is null
        then case when exists (select from assignment_recipient r where r.assignment_id = a.id) then 'WHOLE' else 'CARRIED' end
        when exists (select from assignment_recipient r join assignment w on w.id = r.assignment_id
            where r.assignment_id = a.parent_id and w.parent_id is null) then 'CARRIED'
        else 'PASSED_ON' end as counting,
    coalesce((select case c.state when 'CONFIRMED' then 'CONFIRMED' when 'PENDING' then 'UNCONFIRMED' else 'SUBJECTIVE' end
        from delay_cause c where c.assignment_id = a.id order by c.stated_at desc limit 1), 'NOT_STATED') as delay
from assignment a;

-- In which sums it has to be counted: for each viewpoint that stands above its issuer or above one who takes part.
create view overview_key as
select f.assignment_id, v.viewpoint_id, k.*,
    md5(concat_ws('|', v.viewpoint_id, k.kind, k.counting, coalesce(k.about_id::text, '-'), k.light, k.delay, k.state, k.standing,
        k.late, coalesce(k.deadline::text, '-'), coalesce(k.month::text, '-')))::uuid as id
from overview_fact f
cross join lateral (
    select distinct c.ancestor_id as viewpoint_id
    from (select f.issuer_unit_id as unit_id
        union all select p.unit_id from participation p where p.case_file_id = f.assignment_id) u
    join unit_closure c on c.descendant_id = u.unit_id
    join overview_viewpoint o on o.id = c.ancestor_id) v
cross join lateral (
    select 'UNIT' as kind, f.counting, f.lead_unit_id as about_id, f.light, f.delay, f.state, f.standing, f.late,
        f.running_until as deadline, null::date as month
    union all
    select 'DIRECTIVE', f.counting, f.directive_id, '', '', f.state, f.standing, f.late, f.running_until, null
    where f.counting = 'CARRIED'
    union all
    select 'ISSUE', f.counting, null, '', '', '', false, false, null, report_month(f.issued_on)
    where f.counting = 'CARRIED' and f.issued_on is not null
    union all
    select 'DEADLINE', f.counting, null, '', '', f.state, f.standing, f.late, f.deadline, report_month(f.submitted_on)
    where f.counting = 'CARRIED' and coalesce(f.deadline, f.submitted_on) is not null) k;

-- What counts now: the sums, and instead of what they say about changed assignments what these are now. An array, because
-- what has changed is little and is looked up one by one.
create view overview_figure as
select id, viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, deadline, month, n from overview_sum
union all
select k.id, k.viewpoint_id, k.kind, k.counting, k.about_id, k.light, k.delay, k.state, k.standing, k.late, k.deadline, k.month, 1
from overview_key k where k.assignment_id = any (array(select assignment_id from overview_change))
union all
select s.id, s.viewpoint_id, s.kind, s.counting, s.about_id, s.light, s.delay, s.state, s.standing, s.late, s.deadline, s.month, -1
from overview_folded f cross join unnest(f.sums) i(id) join overview_sum s on s.id = i.id
where f.assignment_id = any (array(select assignment_id from overview_change));

-- Folds so many of the changes; how many it were. Zero as well while another one folds. All in one statement: what is read,
-- taken away and added is the same moment.
create function fold_overview(most integer) returns integer language plpgsql as $$
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
    present as (
        insert into overview_sum
        select distinct on (k.id) k.id, k.viewpoint_id, k.kind, k.counting, k.about_id, k.light, k.delay, k.state, k.standing,
            k.late, k.deadline, k.month, d.n
        from difference d join fresh k on k.id = d.id
        on conflict (id) do update set n = overview_sum.n + excluded.n),
    past as (
        update overview_sum s set n = s.n + d.n from difference d
        where s.id = d.id and not exists (select from fresh k where k.id = d.id)),
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

-- Counts everything anew. Others go on reading and writing meanwhile: they see the old sums until this ends, and what they
-- change waits to be folded.
create function rebuild_overview() returns void language plpgsql as $$
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
end $$;

-- Where the figures differ from a fresh count, or the sums from what is noted as counted in them; no row when all is right.
create function check_overview() returns table (sum_id uuid, kept bigint, counted bigint) language sql stable as $$
    select coalesce(k.id, c.id), coalesce(k.n, 0), coalesce(c.n, 0)
    from (select id, sum(n)::bigint as n from overview_figure group by id having sum(n) <> 0) k
    full join (select id, count(*) as n from overview_key group by id) c on c.id = k.id
    where k.n is distinct from c.n
    union all
    select coalesce(s.id, f.id), coalesce(s.n, 0), coalesce(f.n, 0)
    from overview_sum s
    full join (select i.id, count(*) as n from overview_folded o cross join unnest(o.sums) i(id) group by i.id) f on f.id = s.id
    where s.n is distinct from f.n
$$;

create function note_changed_assignment() returns trigger language plpgsql as $$
begin
    insert into overview_change values (coalesce(new.id, old.id));
    return null;
end $$;
create trigger assignment_is_counted after insert or delete on assignment
    for each row execute function note_changed_assignment();
create trigger assignment_is_counted_anew after update on assignment for each row
    when ((old.issuer_unit_id, old.lead_unit_id, old.directive_id, old.light, old.state, old.standing, old.deadline, old.issued_on,
            old.submitted_on)
        is distinct from (new.issuer_unit_id, new.lead_unit_id, new.directive_id, new.light, new.state, new.standing, new.deadline,
            new.issued_on, new.submitted_on))
    execute function note_changed_assignment();

create function note_participation() returns trigger language plpgsql as $$
begin
    insert into overview_change
    select a.id from assignment a where a.id in (old.case_file_id, new.case_file_id);
    return null;
end $$;
create trigger participation_is_counted after insert or delete on participation
    for each row execute function note_participation();
create trigger participation_is_counted_anew after update on participation for each row
    when ((old.case_file_id, old.unit_id) is distinct from (new.case_file_id, new.unit_id))
    execute function note_participation();

-- what goes out to several is counted otherwise than what does not, and so are its parts
create function note_recipient() returns trigger language plpgsql as $$
begin
    insert into overview_change
    select a.id from (select distinct assignment_id from changed) c join assignment a on a.id = c.assignment_id
    union
    select a.id from (select distinct assignment_id from changed) c join assignment a on a.parent_id = c.assignment_id;
    return null;
end $$;
create trigger recipient_is_counted after insert on assignment_recipient
    referencing new table as changed for each statement execute function note_recipient();
create trigger recipient_is_counted_no_more after delete on assignment_recipient
    referencing old table as changed for each statement execute function note_recipient();

create function note_delay_cause() returns trigger language plpgsql as $$
begin
    insert into overview_change values (coalesce(new.assignment_id, old.assignment_id));
    return null;
end $$;
create trigger delay_cause_is_counted after insert or delete on delay_cause
    for each row execute function note_delay_cause();
create trigger delay_cause_is_counted_anew after update on delay_cause for each row
    when ((old.state, old.stated_at) is distinct from (new.state, new.stated_at))
    execute function note_delay_cause();

-- who stands above whom decides who sees what
create function note_rank() returns trigger language plpgsql as $$
begin
    insert into overview_change
    select a.id from changed c join overview_viewpoint o on o.id = c.ancestor_id
    join assignment a on a.issuer_unit_id = c.descendant_id
    union
    select a.id from changed c join overview_viewpoint o on o.id = c.ancestor_id
    join participation p on p.unit_id = c.descendant_id join assignment a on a.id = p.case_file_id;
    return null;
end $$;
create trigger rank_is_counted after insert on unit_closure
    referencing new table as changed for each statement execute function note_rank();
create trigger rank_is_counted_no_more after delete on unit_closure
    referencing old table as changed for each statement execute function note_rank();

create function note_viewpoint() returns trigger language plpgsql as $$
begin
    insert into overview_change
    select a.id from unit_closure c join assignment a on a.issuer_unit_id = c.descendant_id where c.ancestor_id = new.id
    union
    select a.id from unit_closure c join participation p on p.unit_id = c.descendant_id
    join assignment a on a.id = p.case_file_id where c.ancestor_id = new.id;
    return null;
end $$;
create trigger viewpoint_is_counted after update on unit for each row
    when (old.kind is distinct from new.kind) execute function note_viewpoint();

select rebuild_overview();
