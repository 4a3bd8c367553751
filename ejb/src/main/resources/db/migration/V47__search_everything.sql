-- search looks into what people wrote and attached, and not only into the case file's own words
create index timeline_entry_text on timeline_entry using gin (vn_fold(text) gin_trgm_ops)
    where text <> '' and event <> 'PROGRESS';
create index progress_update_text on progress_update using gin (vn_fold(text || ' ' || obstacle) gin_trgm_ops);
create index attachment_name on attachment using gin (vn_fold(name) gin_trgm_ops);
