-- since when the item waits for its post: it came there when the step was reached, or when somebody gave it to that post
alter table work_item
    add column received_at timestamptz;
update work_item set received_at = coalesce(moved_at, opened_at);
alter table work_item
    alter column received_at set not null;

-- the lists are in the order in which work came to the posts
drop index work_item_post_open;
create index work_item_post_open on work_item (post_id, due_on, received_at desc) where state = 'OPEN';
drop index work_item_unit_open;
create index work_item_unit_open on work_item (unit_id, due_on, received_at desc, id) where state = 'OPEN';
