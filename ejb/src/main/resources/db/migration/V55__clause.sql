-- the clauses of a directive, each a row of its own; whoever leaves one without an assignment says why
create table clause (
    id            uuid    primary key,
    version       bigint  not null,
    directive_id  uuid    not null references directive,
    position      integer not null,
    number        text    not null,
    number_key    text    not null,
    content       text    not null,
    exempt_reason text    check (exempt_reason <> '')
);
-- however it is written: II.1 and II.1., "điểm a khoản 2 Điều 3" and "Điều 3 khoản 2 điểm a"
create unique index clause_number on clause (directive_id, number_key);
create index clause_directive on clause (directive_id, position);

-- which clause an assignment carries out; a part of a recipient goes by its whole
create table clause_assignment (
    assignment_id uuid primary key references assignment on delete cascade,
    clause_id     uuid not null references clause on delete cascade
);
create index clause_assignment_clause on clause_assignment (clause_id);

-- what earlier assignments named in words becomes a clause of that number, to be completed by the office
insert into clause (id, version, directive_id, position, number, number_key, content)
select gen_random_uuid(), 0, named.directive_id, row_number() over (partition by named.directive_id order by named.position),
       named.number, named.number_key, named.title
from (select distinct on (directive_id, lower(regexp_replace(clause, '[\s.)]+$', '')))
             directive_id, position, clause as number, lower(regexp_replace(clause, '[\s.)]+$', '')) as number_key, title
      from assignment where parent_id is null and clause <> ''
      order by directive_id, lower(regexp_replace(clause, '[\s.)]+$', '')), position) named;
insert into clause_assignment (assignment_id, clause_id)
select a.id, c.id from assignment a
join clause c on c.directive_id = a.directive_id and c.number_key = lower(regexp_replace(a.clause, '[\s.)]+$', ''))
where a.parent_id is null;
