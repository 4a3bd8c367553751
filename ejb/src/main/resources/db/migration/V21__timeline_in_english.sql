-- what the post was called when it acted, in English too; null for what was written before
alter table timeline_entry
    add column post_title_en text;
