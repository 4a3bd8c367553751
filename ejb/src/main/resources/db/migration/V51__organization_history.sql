-- a post that nobody sits on any more; its history stays
alter table post
    add column closed_on date;
drop index post_one_head;
create unique index post_one_head on post (unit_id) where kind = 'HEAD' and closed_on is null;

-- when another account with the person's employee code was last refused
alter table official
    add column refused_at timestamptz;
