-- Why a case file stayed is kept as the rule and what fills its sentence, each by its kind, so that it can be said in any language.

alter table model_migration_item add column refusal text;

update model_migration_item
set refusal = jsonb_build_object('rule', rule, 'about', coalesce((
    select jsonb_agg(jsonb_build_object('kind', 'TEXT', 'text', word, 'english', '') order by place)
    from unnest(string_to_array(nullif(detail, ''), E'\t')) with ordinality as words(word, place)), '[]'))::text
where rule is not null;

alter table model_migration_item drop column rule, drop column detail;
