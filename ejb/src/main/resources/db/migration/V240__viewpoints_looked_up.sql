-- The few above whoever takes part are looked up from there. The planner saw two units below a province, and for each assignment read
-- all that there are, to find those few among them: of four thousand units that took 98 of 100 parts of counting anew.
create or replace view overview_key as
select f.assignment_id, v.viewpoint_id, k.*,
    md5(concat_ws('|', v.viewpoint_id, k.kind, k.counting, coalesce(k.about_id::text, '-'), k.light, k.delay, k.state, k.standing,
        k.late, coalesce(k.deadline::text, '-'), coalesce(k.month::text, '-')))::uuid as id
from overview_fact f
cross join lateral (
    select distinct c.ancestor_id as viewpoint_id
    from (select f.issuer_unit_id as unit_id
        union all select p.unit_id from participation p where p.case_file_id = f.assignment_id) u
    join unit_closure c on c.descendant_id = u.unit_id
    where exists (select from overview_viewpoint o where o.id = c.ancestor_id offset 0)) v
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
