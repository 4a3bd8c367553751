-- work that was taken back: since when, why, and when which receiver confirmed that it is frozen there
alter table assignment
    add column recalled_on         date,
    add column recall_reason       text,
    add column recall_confirmed_at timestamptz,
    add column recall_confirmed_by text,
    add constraint assignment_recall check ((state = 'RECALLED') = (recalled_on is not null)),
    add constraint assignment_recall_confirmed check ((recall_confirmed_at is null) = (recall_confirmed_by is null)
        and (recall_confirmed_at is null or recalled_on is not null));
