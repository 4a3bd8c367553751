-- who said something may correct it or take it back; of older lines nobody knows for sure whose they are
alter table timeline_entry
    add column official_id  uuid references official,
    add column corrected_at timestamptz,
    add column withdrawn_at timestamptz;

-- what a remark said before; gone with the remark when its author takes it back, while the audit trail keeps it
create table former_remark (
    id       uuid primary key,
    entry_id uuid        not null references timeline_entry on delete cascade,
    text     text        not null,
    -- when it was replaced
    until    timestamptz not null
);
create index former_remark_entry on former_remark (entry_id, until);
