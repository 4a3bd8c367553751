-- why an assignment is late, as the unit states it; an objective cause counts only when the assigner has confirmed it
create table delay_cause (
    id            uuid primary key,
    version       bigint      not null,
    assignment_id uuid        not null references assignment,
    kind          text        not null,
    text          text        not null,
    remedy        text        not null,
    state         text        not null,
    stated_by     text        not null,
    stated_at     timestamptz not null,
    decision      text,
    decided_by    text,
    decided_at    timestamptz,
    check ((kind = 'SUBJECTIVE') = (state = 'STATED'))
);
create index delay_cause_assignment on delay_cause (assignment_id, stated_at);
-- one that counts; a rejected one stays beside the one that was stated anew
create unique index delay_cause_one on delay_cause (assignment_id) where state <> 'REJECTED';
