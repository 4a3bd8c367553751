-- The day on which a matter ended, as the dashboard compares it with the deadline.
alter table matter add column ended_on date;
update matter set ended_on = (ended_at at time zone 'Asia/Ho_Chi_Minh')::date where ended_at is not null;
