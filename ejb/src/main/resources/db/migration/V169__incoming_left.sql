-- The first model for incoming documents ended with the receipt, and a recall that was refused ended the process. What is still in hand
-- at a recipient and waits for nobody is given its step again by the program, once; what an administrator ended on purpose stays so.
create table incoming_left (
    delivery_id uuid primary key references document_delivery
);
insert into incoming_left (delivery_id)
select d.id
from document_delivery d join case_file f on f.id = d.id
where f.closed_at is null
  and d.code in ('REGISTERED', 'ASSIGNED', 'PROCESSING', 'REFUSED')
  and not exists (select 1 from work_item w where w.case_file_id = d.id and w.state in ('OPEN', 'SUSPENDED'))
  and not exists (select 1 from timeline_entry t where t.case_file_id = d.id and t.event = 'MODEL_STEP_ENDED');
