-- work that another unit was given to do starts anew there and remembers where it came from
alter table assignment add column transferred_from uuid references assignment;
create unique index assignment_transferred_once on assignment (transferred_from) where transferred_from is not null;
