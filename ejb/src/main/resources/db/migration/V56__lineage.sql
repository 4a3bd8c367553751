-- what a directive amends, replaces, carries out or is based on: another one kept here, or a document named in words
create table directive_lineage (
    id              uuid primary key,
    directive_id    uuid not null references directive,
    kind            text not null,
    other_id        uuid references directive,
    other_symbol    text not null,
    other_signed_on date,
    other_issuer    text not null default '',
    check (other_id <> directive_id)
);
create unique index directive_lineage_once on directive_lineage (directive_id, kind, upper(other_symbol));
create index directive_lineage_other on directive_lineage (other_id);
