-- Each row carries the hash of the row before it; AuditVerifier checks the chain and names the first bad row.
create table audit_entry (
    seq           bigint      primary key,
    at            timestamptz not null,
    official_id   uuid        not null,
    official_name text        not null,
    post_id       uuid,
    post_title    text,
    action        text        not null,
    case_file_id  uuid,
    detail        text        not null,
    prev_hash     bytea       not null check (length(prev_hash) = 32),
    hash          bytea       not null check (length(hash) = 32)
);
create index audit_entry_case_file on audit_entry (case_file_id, seq) where case_file_id is not null;
create index audit_entry_official on audit_entry (official_id, seq);

-- The number of rows and the last hash: what was cut off at the end would be missed without them.
create table audit_head (
    id        integer primary key check (id = 1),
    entries   bigint   not null,
    last_hash bytea    not null check (length(last_hash) = 32)
);
insert into audit_head values (1, 0, decode(repeat('00', 32), 'hex'));

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only: % refused', tg_op;
end $$;
create trigger audit_entry_no_change before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
create function audit_head_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'audit_head is kept: % refused', tg_op;
end $$;
create trigger audit_head_no_delete before delete on audit_head
    for each row execute function audit_head_is_kept();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function audit_head_is_kept();
