-- Who sits at the drawing of a model right now: of two at one draft both are told, and the audit trail notes a sitting once,
-- however often its page saves by itself. Rows of the past tell nothing and may go.

create table model_sitting (
    model_key     text        not null references process_model on delete cascade,
    employee_code text        not null,
    name          text        not null,
    since         timestamptz not null,
    seen_at       timestamptz not null,
    -- whether the sitting has changed the draft and the audit trail knows
    noted         boolean     not null,
    primary key (model_key, employee_code)
);
