-- what a line says to readers of English where it names units or posts; null where it says the same, and for what was written before
alter table timeline_entry
    add column text_en text;
