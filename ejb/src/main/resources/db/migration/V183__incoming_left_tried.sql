-- What cannot go on yet is put behind what can.
alter table incoming_left add tried_at timestamptz;
