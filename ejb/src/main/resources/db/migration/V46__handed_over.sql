-- who takes a step, as its model says it: tells the steps of whoever has a role from those of a kind of post
alter table work_item
    add column performer     text,
    add column moved_at      timestamptz,
    add column moved_by_name text,
    add column urged_on      date;
update work_item set performer = case step
    when 'carry-out-assignment' then 'HANDLER@LEAD'
    when 'confirm-completion' then 'AUTHOR@MONITOR'
    when 'readdress-assignment' then 'AUTHOR@MONITOR'
    when 'revise-directive' then 'AUTHOR@MONITOR'
    when 'issue-directive' then 'HEAD@ISSUER'
    else 'HEAD@LEAD' end;
alter table work_item alter column performer set not null;
