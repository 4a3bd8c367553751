-- Search that ignores tone marks, their position, case and đ: "luc ngan" finds "Lục Ngạn".
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- unaccent() is only "stable" because its dictionary may be edited; ours never is, and an index needs "immutable".
create function vn_fold(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));
