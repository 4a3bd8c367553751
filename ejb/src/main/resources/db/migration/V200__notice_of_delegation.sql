-- Whoever is given a post's work is told, and whoever loses it before its time: a notice is about a case file or about a delegation.
alter table notice
    alter column case_file_id drop not null,
    add column delegation_id uuid references delegation,
    add check (num_nonnulls(case_file_id, delegation_id) = 1),
    add check ((event in ('DELEGATION_GIVEN', 'DELEGATION_ENDED', 'SUBSTITUTE_NAMED', 'SUBSTITUTE_ENDED')) = (case_file_id is null));
