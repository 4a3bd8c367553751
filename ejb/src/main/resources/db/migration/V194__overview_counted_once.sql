-- In which sums each assignment is counted is found once and used twice: that is most of what counting everything anew takes.
create or replace function rebuild_overview() returns void language plpgsql set work_mem = '128MB' as $$
begin
    perform pg_advisory_xact_lock(hashtext('overview_sum'));
    delete from overview_change;
    delete from overview_folded;
    delete from overview_sum;
    with found as materialized (select * from overview_key),
    noted as (
        insert into overview_folded select assignment_id, array_agg(id) from found group by assignment_id)
    insert into overview_sum
    select id, viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, deadline, month, count(*)
    from found group by id, viewpoint_id, kind, counting, about_id, light, delay, state, standing, late, deadline, month;
    perform roll_overview(day) from overview_day;
end $$;
