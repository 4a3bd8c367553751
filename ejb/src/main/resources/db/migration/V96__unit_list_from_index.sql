-- A unit's list is counted and its page found in the index alone: nothing of the items that are not shown is read.
drop index work_item_unit_open;
create index work_item_unit_open on work_item (unit_id, due_on, opened_at desc, id) where state = 'OPEN';
