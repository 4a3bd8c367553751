-- the day on which the office first had the directive ready with its assignments: it shows whether the duty of entry was kept
alter table directive
    add column sent_on date;
update directive set sent_on = issued_on where issued_on is not null;
