-- the document kept here that a directive gives the work of, at most one directive for each
alter table directive add column source_id uuid references case_file;
create unique index directive_source on directive (source_id) where state <> 'WITHDRAWN';

-- what was withdrawn bears no number any more, as the registers have it
drop index directive_symbol;
create unique index directive_symbol on directive (issuer_unit_id, upper(symbol), date_part('year', signed_on)) where state <> 'WITHDRAWN';
