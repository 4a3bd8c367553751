-- Whether an assignment goes out to others, and why it is late, is found once for each; every figure that asked for it looked again.
-- Of recipients the planner saw few assignments with very many units each, and read the whole table for each assignment that has none:
-- counting a hundred thousand anew took minutes. It is told that they are ten each, so that it looks them up by the index.
alter table assignment_recipient alter column assignment_id set (n_distinct = -0.1);
create or replace view overview_fact as
select a.id as assignment_id, a.issuer_unit_id, a.lead_unit_id, a.directive_id, a.light, a.state, a.standing, a.deadline,
    a.issued_on, a.submitted_on, coalesce(a.submitted_on > a.deadline, false) as late,
    case when a.state in ('ISSUED', 'ACCEPTED', 'REDO') then a.deadline else date '-infinity' end as running_until,
    found.counting, found.delay
from assignment a
cross join lateral (
    select case when a.parent_id is null
            then case when exists (select from assignment_recipient r where r.assignment_id = a.id) then 'WHOLE' else 'CARRIED' end
            when exists (select from assignment_recipient r join assignment w on w.id = r.assignment_id
                where r.assignment_id = a.parent_id and w.parent_id is null) then 'CARRIED'
            else 'PASSED_ON' end as counting,
        coalesce((select case c.state when 'CONFIRMED' then 'CONFIRMED' when 'PENDING' then 'UNCONFIRMED' else 'SUBJECTIVE' end
            from delay_cause c where c.assignment_id = a.id order by c.stated_at desc limit 1), 'NOT_STATED') as delay
    offset 0) found;
analyze assignment_recipient;
